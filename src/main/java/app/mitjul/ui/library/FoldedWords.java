package app.mitjul.ui.library;

import app.mitjul.domain.article.Source;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.ListedRows;
import app.mitjul.text.Fold;
import java.util.HashMap;
import java.util.Map;

/// Titles and sources of all articles as search sees them, by their place in the library. Folding a hundred thousand
/// titles takes longer than a person waits for a letter, looking through them does not.
final class FoldedWords {

    private ListedRows rows = ListedRows.NONE;
    private String[] titles = {};
    private String[] sources = {};

    /// Brings them up to date; only rows that differ are folded anew.
    FoldedWords of(ListedRows now) {
        if (now != rows) {
            fold(now);
        }
        return this;
    }

    /// @param folded
    ///            words as search sees them
    boolean contains(int place, String folded) {
        return titles[place].contains(folded) || sources[place].contains(folded);
    }

    private void fold(ListedRows now) {
        String[] nextTitles = new String[now.rows().size()];
        String[] nextSources = new String[nextTitles.length];
        Map<String, String> same = new HashMap<>();
        for (int i = 0; i < nextTitles.length; i++) {
            ArticleRow row = now.rows().get(i);
            int was = rows.place(row.article().id());
            if (was >= 0 && rows.rows().get(was).article() == row.article()) {
                nextTitles[i] = titles[was];
                nextSources[i] = sources[was];
            } else {
                nextTitles[i] = Fold.of(row.article().title()).folded();
                nextSources[i] = same.computeIfAbsent(words(row.article().source()), w -> Fold.of(w).folded());
            }
        }
        titles = nextTitles;
        sources = nextSources;
        rows = now;
    }

    private static String words(Source source) {
        return source.outlet() + "\n" + source.reporter() + "\n" + source.partner();
    }
}
