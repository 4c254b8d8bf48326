package app.mitjul.ui.model;

import app.mitjul.domain.article.Article;
import app.mitjul.session.ArticleRow;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/// How the article list is ordered. Stored by name in the settings.
public enum ListOrder {
    /// Newest import first; articles of one import in the order of their file.
    ADDED, TITLE, OUTLET;

    public Comparator<ArticleRow> comparator() {
        Collator korean = Collator.getInstance(Locale.KOREAN);
        Comparator<ArticleRow> bySeq = Comparator.comparingLong(r -> r.article().seq());
        Comparator<ArticleRow> byTitle = Comparator.comparing(r -> r.article().title(), korean);
        return switch (this) {
            case ADDED -> Comparator.comparing((ArticleRow r) -> r.article().imported()).reversed()
                    .thenComparing(bySeq);
            case TITLE -> byTitle.thenComparing(bySeq);
            case OUTLET -> Comparator.comparing(ListOrder::outletKnown).reversed()
                    .thenComparing(r -> r.article().source().outlet(), korean).thenComparing(bySeq);
        };
    }

    private static boolean outletKnown(ArticleRow row) {
        Article article = row.article();
        return !article.source().outlet().isEmpty();
    }
}
