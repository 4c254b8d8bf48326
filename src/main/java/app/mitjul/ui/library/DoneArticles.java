package app.mitjul.ui.library;

import app.mitjul.domain.article.ReadingState;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.ListedRows;
import java.util.BitSet;

/// Which articles are done, by their place in the library: counted at each key among all that fit, without going to each
/// of their rows.
final class DoneArticles {

    private ListedRows rows = ListedRows.NONE;
    private final BitSet done = new BitSet();

    /// Brings them up to date.
    BitSet of(ListedRows now) {
        if (now != rows) {
            boolean same = now.sameArticles(rows);
            for (int i = 0; i < now.rows().size(); i++) {
                ArticleRow row = now.rows().get(i);
                if (!same || row != rows.rows().get(i)) {
                    done.set(i, row.article().state() == ReadingState.DONE);
                }
            }
            rows = now;
        }
        return done;
    }
}
