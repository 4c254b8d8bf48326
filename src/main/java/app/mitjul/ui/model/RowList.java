package app.mitjul.ui.model;

import app.mitjul.session.ArticleRow;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;

/// Rows a list shows. Many of them change in one event: a hundred thousand rows told one by one would hold the window
/// up.
///
/// @param <R>
///            the kind of rows
public final class RowList<R> extends ObservableListBase<R> {

    private static final int FEW = 1_000;

    private final boolean apart;
    private List<R> rows = List.of();

    public RowList() {
        this(false);
    }

    private RowList(boolean apart) {
        this.apart = apart;
    }

    /// The rows of a list view. It asks for a new layout, all the way up the window, for each row of a list that is
    /// replaced: so it is told of many rows twice, that those before are gone and that others came.
    public static <R> RowList<R> forListView() {
        return new RowList<>(true);
    }

    /// What takes one state of a list to the next; made off the FX thread.
    ///
    /// @param next
    ///            all rows after it; nobody may change it any more
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

    /// What the list shows, as a value that may cross to other threads.
    public List<R> now() {
        return rows;
    }

    /// Shows the next state, in one event. Where the articles stay, only rows that differ are replaced, so that a list
    /// keeps its selection and place.
    public void show(Patch<R> patch) {
        List<R> before = rows;
        rows = patch.next();
        if (patch.isNothing()) {
            return;
        }
        if (patch.sameArticles()) {
            beginChange();
            for (int place : patch.differing()) {
                nextSet(place, before.get(place));
            }
            endChange();
        } else if (apart && before.size() + rows.size() > FEW) {
            List<R> next = rows;
            rows = List.of();
            fireChange(new Whole<>(this, before));
            rows = next;
            fireChange(new Whole<>(this, List.of()));
        } else {
            fireChange(new Whole<>(this, before));
        }
    }

    /// All rows went, came, or were replaced. The changes JavaFX makes itself copy those that were there, however many.
    private static final class Whole<R> extends ListChangeListener.Change<R> {
        private final List<R> removed;
        private boolean told;

        Whole(RowList<R> list, List<R> removed) {
            super(list);
            this.removed = removed;
        }

        @Override
        public boolean next() {
            boolean first = !told;
            told = true;
            return first;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<R> getRemoved() {
            return removed;
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
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
    public int indexOf(Object row) {
        return rows.indexOf(row);
    }
}
