package app.mitjul.ui.library;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.session.ArticleRow;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ListOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;

/// Which articles the list shows and in what order.
public final class LibraryViewModel {

    /// How many of the articles that the other filters leave are done, whatever the filter of states.
    public record Progress(int done, int all) {

        public double share() {
            return all == 0 ? 0 : (double) done / all;
        }
    }

    private final LibraryModel library;
    private final FilteredList<ArticleRow> filtered;
    private final SortedList<ArticleRow> visible;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<ThemeId>> theme = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> outlet = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ReadingState>> state = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(new Progress(0, 0));
    private final ObjectProperty<ListOrder> order = new SimpleObjectProperty<>(ListOrder.ADDED);
    /// Later: the filtered list hears of the change itself first.
    private final InvalidationListener onRows = o -> FxThread.later(this::rowsChanged);
    private Optional<Set<ArticleId>> found = Optional.empty();
    private Optional<ArticleId> staying = Optional.empty();
    private Predicate<ArticleRow> others = r -> true;
    private int asked;

    public LibraryViewModel(LibraryModel library) {
        this.library = library;
        filtered = new FilteredList<>(library.rows());
        visible = new SortedList<>(filtered, order.get().comparator());
        query.addListener((o, was, now) -> search());
        theme.addListener((o, was, now) -> filter());
        outlet.addListener((o, was, now) -> filter());
        state.addListener((o, was, now) -> filter());
        order.addListener((o, was, now) -> visible.setComparator(now.comparator()));
    }

    public void activate() {
        library.rows().addListener(onRows);
        count();
    }

    public void deactivate() {
        library.rows().removeListener(onRows);
    }

    public LibraryModel library() {
        return library;
    }

    /// What the list shows, in its order.
    public SortedList<ArticleRow> visible() {
        return visible;
    }

    /// Literal text to find in titles and texts; any case.
    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<Optional<ThemeId>> themeProperty() {
        return theme;
    }

    public ObjectProperty<Optional<String>> outletProperty() {
        return outlet;
    }

    public ObjectProperty<Optional<ReadingState>> stateProperty() {
        return state;
    }

    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// The open article stays in the list, even when reading it made it one that the filter of states leaves out.
    public void stay(Optional<ArticleId> open) {
        if (!staying.equals(open)) {
            staying = open;
            if (state.get().isPresent()) {
                filter();
            }
        }
    }

    /// The first article after `id` in the list that is not done, from the top again after the last one.
    public Optional<ArticleId> nextToRead(ArticleId id) {
        List<ArticleId> ids = visible.stream().map(r -> r.article().id()).toList();
        int from = ids.indexOf(id);
        for (int step = 1; step <= ids.size(); step++) {
            ArticleRow row = visible.get(Math.floorMod(from + step, ids.size()));
            if (row.article().state() != ReadingState.DONE && !row.article().id().equals(id)) {
                return Optional.of(row.article().id());
            }
        }
        return Optional.empty();
    }

    public ObjectProperty<ListOrder> orderProperty() {
        return order;
    }

    /// All outlets, in alphabetical order.
    public List<String> outlets() {
        return library.rows().stream().map(r -> r.article().source().outlet()).filter(o -> !o.isEmpty()).distinct()
                .sorted().toList();
    }

    public boolean isFiltered() {
        return found.isPresent() || theme.get().isPresent() || outlet.get().isPresent()
                || state.get().isPresent();
    }

    /// The articles the list shows, for an export of "what is listed".
    public Set<ArticleId> visibleIds() {
        Set<ArticleId> ids = new HashSet<>();
        visible.forEach(r -> ids.add(r.article().id()));
        return ids;
    }

    private void rowsChanged() {
        count();
        if (!query.get().isBlank()) {
            search();
        }
    }

    /// Asks the disk; the newest question wins, late answers are dropped.
    private void search() {
        int mine = ++asked;
        String wanted = query.get().strip();
        if (wanted.isEmpty()) {
            found = Optional.empty();
            filter();
            return;
        }
        library.ask(reads -> Set.copyOf(reads.containing(wanted)), ids -> {
            if (mine == asked) {
                found = Optional.of(ids);
                filter();
            }
        });
    }

    private void filter() {
        Predicate<ArticleRow> inQuery = r -> found.map(ids -> ids.contains(r.article().id())).orElse(true);
        Predicate<ArticleRow> inTheme = r -> theme.get().map(t -> r.themes().containsKey(t)).orElse(true);
        Predicate<ArticleRow> inOutlet = r -> outlet.get().map(o -> r.article().source().outlet().equals(o))
                .orElse(true);
        Predicate<ArticleRow> inState = r -> state.get().map(s -> r.article().state() == s).orElse(true)
                || staying.filter(r.article().id()::equals).isPresent();
        others = inQuery.and(inTheme).and(inOutlet);
        filtered.setPredicate(others.and(inState));
        count();
    }

    private void count() {
        List<ArticleRow> all = library.rows().stream().filter(others).toList();
        progress.set(new Progress(
                (int) all.stream().filter(r -> r.article().state() == ReadingState.DONE).count(), all.size()));
    }
}
