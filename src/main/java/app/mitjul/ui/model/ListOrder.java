package app.mitjul.ui.model;

import app.mitjul.domain.arrangement.Outlets;
import app.mitjul.domain.article.Article;
import app.mitjul.session.ArticleRow;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/// How the article list is ordered. Stored by name in the settings.
public enum ListOrder {
    /// Newest import first; articles of one import in the order of their file.
    ADDED, TITLE, OUTLET,
    /// Oldest first; what is not known of a date comes last.
    DATE, REPORTER;

    /// A row with the key of its words: comparing by the rules of a language anew each time would take seconds for a
    /// hundred thousand rows.
    private record Keyed(ArticleRow row, int place, CollationKey key) {
    }

    /// Where the rows are that follow each other in this order. Not on the FX thread: half a second for a hundred
    /// thousand.
    ///
    /// @param rows
    ///            in the order of import
    /// @param outlets
    ///            the names outlets are shown under
    public int[] sorted(List<ArticleRow> rows, Outlets outlets) {
        Comparator<Keyed> bySeq = (a, b) -> Long.compare(a.row().article().seq(), b.row().article().seq());
        return switch (this) {
            case ADDED -> asAdded(rows);
            case TITLE -> places(rows, row -> row.article().title(),
                    Comparator.comparing(Keyed::key).thenComparing(bySeq));
            case OUTLET -> known(rows, row -> outlets.shown(row.article().source().outlet()), bySeq);
            case DATE -> known(rows, row -> row.article().source().published(), bySeq);
            case REPORTER -> known(rows, row -> row.article().source().reporter(), bySeq);
        };
    }

    private static int[] asAdded(List<ArticleRow> rows) {
        return IntStream.range(0, rows.size()).boxed().sorted((a, b) -> {
            int newest = rows.get(b).article().imported().compareTo(rows.get(a).article().imported());
            return newest == 0 ? Long.compare(rows.get(a).article().seq(), rows.get(b).article().seq()) : newest;
        }).mapToInt(Integer::intValue).toArray();
    }

    /// By these words, those without any last.
    private static int[] known(List<ArticleRow> rows, Function<ArticleRow, String> words, Comparator<Keyed> bySeq) {
        return places(rows, words, Comparator.comparing((Keyed k) -> words.apply(k.row()).isEmpty())
                .thenComparing(Keyed::key).thenComparing(bySeq));
    }

    private static int[] places(List<ArticleRow> rows, Function<ArticleRow, String> words, Comparator<Keyed> order) {
        Collator korean = Collator.getInstance(Locale.KOREAN);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Keyed(rows.get(i), i, korean.getCollationKey(words.apply(rows.get(i)))))
                .sorted(order).mapToInt(Keyed::place).toArray();
    }

    /// Whether a row that was changed stays at its place.
    public static boolean samePlace(ArticleRow before, ArticleRow now) {
        Article was = before.article();
        Article is = now.article();
        return was == is || was.title().equals(is.title()) && was.source().equals(is.source());
    }
}
