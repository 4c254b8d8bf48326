package app.mitjul.cli;

import app.mitjul.domain.arrangement.Outlets;
import app.mitjul.domain.article.Article;
import app.mitjul.session.ArticleRow;
import java.util.ArrayList;
import java.util.List;

/// The order and the groups of a listed library.
enum Sorting {
    NUMBER, DATE, OUTLET, REPORTER, TITLE, COLLECTION;

    /// What articles of one group have in common; empty when it is not known.
    String of(ArticleRow row, Outlets outlets) {
        Article article = row.article();
        return switch (this) {
            case NUMBER, COLLECTION -> "";
            case DATE -> article.source().published();
            case OUTLET -> outlets.shown(article.source().outlet());
            case REPORTER -> article.source().reporter();
            case TITLE -> article.title();
        };
    }

    /// Articles of which nothing is known come last; those of the same group stay in the order of import.
    List<ArticleRow> sorted(List<ArticleRow> rows, Outlets outlets) {
        if (this == NUMBER || this == COLLECTION) {
            return rows;
        }
        record Keyed(ArticleRow row, String key) {
        }
        List<Keyed> keyed = new ArrayList<>(rows.stream().map(row -> new Keyed(row, of(row, outlets))).toList());
        keyed.sort((a, b) -> a.key().isEmpty() != b.key().isEmpty()
                ? Boolean.compare(a.key().isEmpty(), b.key().isEmpty())
                : a.key().compareTo(b.key()));
        return keyed.stream().map(Keyed::row).toList();
    }

}
