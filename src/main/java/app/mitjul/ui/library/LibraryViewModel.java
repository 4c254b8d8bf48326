package app.mitjul.ui.library;

import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.session.ArticleFilter;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.ListedRows;
import app.mitjul.session.ResolvedFilter;
import app.mitjul.text.Fold;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ListOrder;
import app.mitjul.ui.model.RowList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/// Which articles the list shows and in what order.
public final class LibraryViewModel {

    /// How many of the articles that the other filters leave are done, whatever the filter of states.
    public record Progress(int done, int all) {

        public double share() {
            return all == 0 ? 0 : (double) done / all;
        }
    }

    /// A library of so few articles is listed at once; a larger one off the FX thread.
    private static final int FEW = 1_000;

    private final LibraryModel library;
    private final ArticleLister lister = new ArticleLister();
    private final RowList visible = new RowList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<ThemeId>> theme = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> outlet = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ReadingState>> state = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Set<ArticleId>>> only = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(new Progress(0, 0));
    private final ReadOnlyObjectWrapper<List<String>> outlets = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper changing = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<ListOrder> order = new SimpleObjectProperty<>(ListOrder.ADDED);
    private final BooleanProperty withCopies = new SimpleBooleanProperty();
    private final InvalidationListener onHidden = o -> list();
    private final InvalidationListener onRows = o -> rowsChanged();
    private final ObjectProperty<ArticleFilter> filter = new SimpleObjectProperty<>(ArticleFilter.ALL);
    private final InvalidationListener onArranged = o -> resolve();
    private final InvalidationListener onCommit = o -> resolveAgain();
    private ResolvedFilter resolved = ResolvedFilter.ALL;
    private int resolving;
    private String folded = "";
    private Set<ArticleId> inTexts = Set.of();
    private boolean filtered;
    private Optional<ArticleId> staying = Optional.empty();
    private boolean listing;
    private boolean behind;
    private boolean searching;
    private boolean searchAgain;

    public LibraryViewModel(LibraryModel library) {
        this.library = library;
        query.addListener((o, was, now) -> search());
        theme.addListener((o, was, now) -> list());
        outlet.addListener((o, was, now) -> list());
        state.addListener((o, was, now) -> list());
        only.addListener((o, was, now) -> list());
        order.addListener((o, was, now) -> list());
        withCopies.addListener((o, was, now) -> list());
        filter.addListener((o, was, now) -> resolve());
    }

    public void activate() {
        library.rows().addListener(onRows);
        library.hiddenProperty().addListener(onHidden);
        library.arranged().setsProperty().addListener(onArranged);
        library.arranged().outletsProperty().addListener(onArranged);
        library.lastCommitProperty().addListener(onCommit);
        rowsChanged();
    }

    public void deactivate() {
        library.rows().removeListener(onRows);
        library.hiddenProperty().removeListener(onHidden);
        library.arranged().setsProperty().removeListener(onArranged);
        library.arranged().outletsProperty().removeListener(onArranged);
        library.lastCommitProperty().removeListener(onCommit);
    }

    public LibraryModel library() {
        return library;
    }

    /// What the list shows, in its order.
    public ObservableList<ArticleRow> visible() {
        return visible;
    }

    /// Whether [#visible] is just being replaced: what seems to be selected meanwhile nobody has picked.
    public ReadOnlyBooleanProperty changingProperty() {
        return changing.getReadOnlyProperty();
    }

    /// Words to find in titles, sources and texts, in the language of the search field. In a large library titles and
    /// sources that hold them as they are come first.
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

    /// Collections, labels, dates and whatever else the list is filtered by, beside words, theme, outlet and state.
    public ObjectProperty<ArticleFilter> filterProperty() {
        return filter;
    }

    /// All the list is filtered by, but the words of the search field.
    ArticleFilter asked() {
        ArticleFilter all = filter.get();
        if (theme.get().isPresent()) {
            Set<ThemeId> themes = new HashSet<>(all.themes());
            themes.add(theme.get().get());
            all = all.withThemes(themes);
        }
        if (outlet.get().isPresent()) {
            all = all.with(ArticleField.OUTLET, Set.of(outlet.get().get()));
        }
        return state.get().isPresent() ? all.with(ArticleField.STATE, Set.of(state.get().get().name())) : all;
    }

    /// Looks up what the filter asks for; the newest question wins.
    private void resolve() {
        int mine = ++resolving;
        ArticleFilter wanted = filter.get();
        if (wanted.isAll()) {
            resolved = new ResolvedFilter(wanted, List.of(), List.of(), library.arranged().outletsProperty().get());
            list();
            return;
        }
        library.ask(reads -> reads.resolve(wanted), found -> {
            if (mine == resolving) {
                resolved = found;
                list();
            }
        });
    }

    /// A commit can change what fits a smart collection, has a note or was marked.
    private void resolveAgain() {
        if (!filter.get().isAll()) {
            resolve();
        }
    }

    /// Takes every filter off.
    public void showAll() {
        clear();
        only.set(Optional.empty());
    }

    /// The articles that are shown and no others: those of an import.
    public ObjectProperty<Optional<Set<ArticleId>>> onlyProperty() {
        return only;
    }

    /// Shows all of these, whatever the filters were before.
    public void showOnly(Set<ArticleId> articles) {
        clear();
        only.set(Optional.of(Set.copyOf(articles)));
    }

    private void clear() {
        query.set("");
        theme.set(Optional.empty());
        outlet.set(Optional.empty());
        state.set(Optional.empty());
        filter.set(ArticleFilter.ALL);
    }

    /// Whether the list shows copies, too, that a person hid.
    public BooleanProperty withCopiesProperty() {
        return withCopies;
    }

    private ListedRows shownRows() {
        return withCopies.get() ? library.listed().hiding(Set.of()) : library.listed();
    }

    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// The open article stays in the list, even when reading it made it one that the filter of states leaves out.
    public void stay(Optional<ArticleId> open) {
        if (!staying.equals(open)) {
            staying = open;
            if (state.get().isPresent()) {
                list();
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
    public ReadOnlyObjectProperty<List<String>> outletsProperty() {
        return outlets.getReadOnlyProperty();
    }

    public boolean isFiltered() {
        return filtered || theme.get().isPresent() || outlet.get().isPresent() || state.get().isPresent()
                || only.get().isPresent() || !filter.get().isAll();
    }

    /// The articles the list shows, for an export of "what is listed".
    public Set<ArticleId> visibleIds() {
        Set<ArticleId> ids = new HashSet<>();
        visible.forEach(r -> ids.add(r.article().id()));
        return ids;
    }

    private void rowsChanged() {
        list();
        if (!query.get().isBlank()) {
            search();
        } else if (isLarge()) {
            ListedRows rows = library.listed();
            library.work(() -> {
                lister.prepare(rows);
                return rows;
            }, done -> {});
        }
    }

    private boolean isLarge() {
        return library.rows().size() > FEW;
    }

    /// Titles and sources are at hand; the texts are asked for, one question at a time and the newest next. The list of
    /// a small library waits for the answer, so that it changes once.
    private void search() {
        String wanted = query.get().strip();
        if (wanted.isEmpty()) {
            found("", Set.of());
            return;
        }
        if (isLarge()) {
            found(wanted, Set.of());
        }
        searchAgain = searching;
        if (!searching) {
            searching = true;
            library.ask(reads -> reads.matching(wanted), ids -> answered(wanted, ids),
                    error -> answered(wanted, Set.of()));
        }
    }

    private void answered(String wanted, Set<ArticleId> ids) {
        searching = false;
        if (wanted.equals(query.get().strip())) {
            found(wanted, ids);
        }
        if (searchAgain) {
            search();
        }
    }

    private void found(String words, Set<ArticleId> ids) {
        filtered = !words.isEmpty();
        folded = Fold.of(words).folded();
        inTexts = ids;
        list();
    }

    /// Shows what is asked for now; while an older question is being worked out, the newest one is next.
    private void list() {
        behind = listing;
        if (listing) {
            return;
        }
        ListRequest request = new ListRequest(shownRows(), folded, inTexts, theme.get(), outlet.get(),
                state.get(), only.get(), staying, order.get(), resolved);
        if (!isLarge() && visible.size() <= FEW) {
            show(lister.list(request, visible));
            return;
        }
        listing = true;
        List<ArticleRow> shown = List.copyOf(visible);
        library.work(() -> lister.list(request, shown), answer -> {
            listing = false;
            show(answer);
            if (behind) {
                list();
            }
        });
    }

    private void show(ListAnswer answer) {
        changing.set(true);
        visible.show(answer.patch());
        changing.set(false);
        outlets.set(answer.outlets());
        progress.set(answer.progress());
    }
}
