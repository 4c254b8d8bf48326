package app.mitjul.ui.model;

import app.mitjul.session.ArticleRow;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ModifiableObservableListBase;

/// Rows a list shows. Many of them change in one event: a hundred thousand rows told one by one would hold the window
/// up.
public final class RowList extends ModifiableObservableListBase<ArticleRow> {

    private List<ArticleRow> rows = new ArrayList<>();

    /// What takes one state of a list to the next; made off the FX thread.
    ///
    /// @param next
    ///            all rows after it
    /// @param differing
    ///            the places whose rows differ, when the articles and their order stay
    /// @param sameArticles
    ///            whether they stay
    public record Patch(List<ArticleRow> next, int[] differing, boolean sameArticles) {

        /// @param before
        ///            what the list shows
        public static Patch between(List<ArticleRow> before, List<ArticleRow> next) {
            if (before.size() != next.size()) {
                return all(next);
            }
            int[] differing = new int[next.size()];
            int count = 0;
            for (int i = 0; i < next.size(); i++) {
                ArticleRow was = before.get(i);
                ArticleRow now = next.get(i);
                if (was != now) {
                    if (!was.article().id().equals(now.article().id())) {
                        return all(next);
                    }
                    differing[count++] = i;
                }
            }
            return new Patch(next, java.util.Arrays.copyOf(differing, count), true);
        }

        private static Patch all(List<ArticleRow> next) {
            return new Patch(next, new int[0], false);
        }

        public boolean isNothing() {
            return sameArticles && differing.length == 0;
        }
    }

    /// Shows the next state, in one event. Where the articles stay, only rows that differ are replaced, so that a list
    /// keeps its selection and place.
    public void show(Patch patch) {
        if (patch.isNothing()) {
            return;
        }
        if (!patch.sameArticles()) {
            setAll(patch.next());
            return;
        }
        beginChange();
        for (int place : patch.differing()) {
            set(place, patch.next().get(place));
        }
        endChange();
    }

    @Override
    public boolean setAll(java.util.Collection<? extends ArticleRow> next) {
        beginChange();
        List<ArticleRow> removed = rows;
        rows = new ArrayList<>(next);
        nextReplace(0, rows.size(), removed);
        endChange();
        return true;
    }

    @Override
    public ArticleRow get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    protected void doAdd(int index, ArticleRow row) {
        rows.add(index, row);
    }

    @Override
    protected ArticleRow doSet(int index, ArticleRow row) {
        return rows.set(index, row);
    }

    @Override
    protected ArticleRow doRemove(int index) {
        return rows.remove(index);
    }
}
