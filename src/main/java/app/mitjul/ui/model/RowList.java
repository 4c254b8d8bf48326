package app.mitjul.ui.model;

import app.mitjul.session.ArticleRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import javafx.collections.ModifiableObservableListBase;

/// Rows a list shows. Many of them change in one event: a hundred thousand rows told one by one would hold the window
/// up.
///
/// @param <R>
///            the kind of rows
public final class RowList<R> extends ModifiableObservableListBase<R> {

    private List<R> rows = new ArrayList<>();

    /// What takes one state of a list to the next; made off the FX thread.
    ///
    /// @param next
    ///            all rows after it
    /// @param differing
    ///            the places whose rows differ, when the articles and their order stay
    /// @param sameArticles
    ///            whether they stay
    public record Patch<R>(List<R> next, int[] differing, boolean sameArticles) {

        /// @param before
        ///            what the list shows
        public static Patch<ArticleRow> between(List<ArticleRow> before, List<ArticleRow> next) {
            return between(before, next, (was, now) -> was == now,
                    (was, now) -> was.article().id().equals(now.article().id()));
        }

        /// @param stays
        ///            whether a row says the same as before
        /// @param sameThing
        ///            whether a row is of the same thing as before, whatever it says of it
        public static <R> Patch<R> between(List<R> before, List<R> next, BiPredicate<R, R> stays,
                BiPredicate<R, R> sameThing) {
            if (before.size() != next.size()) {
                return all(next);
            }
            int[] differing = new int[next.size()];
            int count = 0;
            for (int i = 0; i < next.size(); i++) {
                R was = before.get(i);
                R now = next.get(i);
                if (!stays.test(was, now)) {
                    if (!sameThing.test(was, now)) {
                        return all(next);
                    }
                    differing[count++] = i;
                }
            }
            return new Patch<>(next, Arrays.copyOf(differing, count), true);
        }

        private static <R> Patch<R> all(List<R> next) {
            return new Patch<>(next, new int[0], false);
        }

        public boolean isNothing() {
            return sameArticles && differing.length == 0;
        }
    }

    /// Shows the next state, in one event. Where the articles stay, only rows that differ are replaced, so that a list
    /// keeps its selection and place.
    public void show(Patch<R> patch) {
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
    public boolean setAll(Collection<? extends R> next) {
        beginChange();
        List<R> removed = rows;
        rows = new ArrayList<>(next);
        nextReplace(0, rows.size(), removed);
        endChange();
        return true;
    }

    @Override
    public R get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    protected void doAdd(int index, R row) {
        rows.add(index, row);
    }

    @Override
    protected R doSet(int index, R row) {
        return rows.set(index, row);
    }

    @Override
    protected R doRemove(int index) {
        return rows.remove(index);
    }
}
