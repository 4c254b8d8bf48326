package app.mitjul.cli;

import app.mitjul.domain.article.Article;
import app.mitjul.i18n.Problem;
import app.mitjul.session.ArticleRow;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Articles as the command line names and shows them.
final class Articles {

    /// So few digits are always a number of the list, never the end of some id.
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

    private Articles() {
    }

    /// The article a person means: an id, the one whose id begins or ends so, or a number of the list.
    static ArticleRow named(String name, List<ArticleRow> all) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        if (NUMBER.matcher(wanted).matches()) {
            int number = Integer.parseInt(wanted);
            return all.stream().filter(row -> row.number() == number).findFirst()
                    .orElseThrow(() -> new Problem("article.no-number", name, all.size()));
        }
        List<ArticleRow> found = all.stream().filter(row -> isPart(wanted, row.article().id().value())).toList();
        if (found.isEmpty()) {
            throw new Problem("article.not-named", name);
        }
        if (found.size() > 1) {
            throw new Problem("article.ambiguous", name, found.size());
        }
        return found.getFirst();
    }

    private static boolean isPart(String wanted, String id) {
        return !wanted.isEmpty() && (id.startsWith(wanted) || id.endsWith(wanted));
    }

    /// The fields every verb gives of an article.
    static Json json(ArticleRow row) {
        Article article = row.article();
        return new Json().with("number", row.number()).with("id", article.id().value()).with("title", article.title())
                .with("outlet", article.source().outlet()).with("reporter", article.source().reporter())
                .with("partner", article.source().partner()).with("published", article.source().published())
                .with("truncated", article.truncated())
                .with("state", article.state().name().toLowerCase(Locale.ROOT)).with("annotations", row.annotations());
    }
}
