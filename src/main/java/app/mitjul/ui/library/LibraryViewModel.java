package app.mitjul.ui.library;

import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.session.ArticleFilter;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.Committed;
import app.mitjul.session.ListedRows;
import app.mitjul.ui.model.Grouping;
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
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
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
    private final RowList<ArticleRow> visible = new RowList<>();
    private final RowList<ListLine> lines = RowList.forListView();
    private final WordSearch words;
    private final FilterLookup lookup;
    private final ListGroups groups;
    private final ObjectProperty<Optional<ThemeId>> theme = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> outlet = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ReadingState>> state = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Set<ArticleId>>> only = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(new Progress(0, 0));
    private final ReadOnlyObjectWrapper<List<String>> outlets = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper drawnWords = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper changing = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<ListOrder> order = new SimpleObjectProperty<>(ListOrder.ADDED);
    private final BooleanProperty withCopies = new SimpleBooleanProperty();
    private final InvalidationListener onHidden = o -> list();
    private final InvalidationListener onRows = o -> rowsChanged();
    private final InvalidationListener onArranged = o -> arranged();
    private final InvalidationListener onCommit = o -> committed();
    private Optional<ArticleId> staying = Optional.empty();
    private boolean listing;
    private boolean behind;

    public LibraryViewModel(LibraryModel library) {
        this.library = library;
        words = new WordSearch(library, this::isLarge, this::list);
        lookup = new FilterLookup(library, this::list);
        groups = new ListGroups(library, this::list);
        theme.addListener((o, was, now) -> list());
        outlet.addListener((o, was, now) -> list());
        state.addListener((o, was, now) -> list());
        only.addListener((o, was, now) -> list());
        order.addListener((o, was, now) -> list());
        withCopies.addListener((o, was, now) -> list());
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

    /// The articles that are listed, each once, in the order of the list; those in folded groups too.
    public ObservableList<ArticleRow> visible() {
        return visible;
    }

    /// The lines of the list: headings, and the articles that are not folded away.
    ObservableList<ListLine> lines() {
        return lines;
    }

    /// The same as a value.
    Lines linesNow() {
        return lines.now() instanceof Lines now ? now : Lines.NONE;
    }

    ListGroups groups() {
        return groups;
    }

    public ObjectProperty<Grouping> groupingProperty() {
        return groups.groupingProperty();
    }

    private void arranged() {
        groups.arranged();
        lookup.resolve();
    }

    private void committed() {
        lookup.committed();
        Optional.ofNullable(library.lastCommitProperty().get()).filter(Committed::arrangementChanged)
                .ifPresent(c -> groups.arranged());
    }

    /// Whether what is listed is just being replaced: what seems to be selected meanwhile nobody has picked.
    public ReadOnlyBooleanProperty changingProperty() {
        return changing.getReadOnlyProperty();
    }

    /// Words to find in titles, sources and texts, in the language of the search field. In a large library titles and
    /// sources that hold them as they are come first.
    public StringProperty queryProperty() {
        return words.queryProperty();
    }

    /// Whether every article has been looked at since the start; until then nobody knows how many fit.
    ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /// The words that the list is filtered by as it is now, as search sees them; those of [#queryProperty] may still be
    /// looked for.
    ReadOnlyStringProperty drawnWordsProperty() {
        return drawnWords.getReadOnlyProperty();
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
        return lookup.filterProperty();
    }

    /// All the list is filtered by, but the words of the search field.
    ArticleFilter asked() {
        ArticleFilter all = lookup.filterProperty().get();
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
        queryProperty().set("");
        theme.set(Optional.empty());
        outlet.set(Optional.empty());
        state.set(Optional.empty());
        filterProperty().set(ArticleFilter.ALL);
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
        return !words.isEmpty() || theme.get().isPresent() || outlet.get().isPresent() || state.get().isPresent()
                || only.get().isPresent() || !lookup.filterProperty().get().isAll();
    }

    /// The articles the list shows, for an export of "what is listed".
    public Set<ArticleId> visibleIds() {
        Set<ArticleId> ids = new HashSet<>();
        visible.forEach(r -> ids.add(r.article().id()));
        return ids;
    }

    private void rowsChanged() {
        list();
        if (!queryProperty().get().isBlank()) {
            words.search();
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

    /// Shows what is asked for now; while an older question is being worked out, the newest one is next.
    private void list() {
        behind = listing;
        if (listing) {
            return;
        }
        ListRequest request = new ListRequest(shownRows(), words.folded(), words.inTexts(), theme.get(), outlet.get(),
                state.get(), only.get(), staying, order.get(), lookup.resolved(), groups.now());
        if (!isLarge() && visible.size() <= FEW) {
            show(lister.list(request, visible.now(), lines.now()));
            return;
        }
        listing = true;
        List<ArticleRow> shown = visible.now();
        List<ListLine> drawn = lines.now();
        library.work(() -> lister.list(request, shown, drawn), answer -> {
            listing = false;
            show(answer);
            if (behind) {
                list();
            }
        });
    }

    private void show(ListAnswer answer) {
        drawnWords.set(answer.words());
        changing.set(true);
        visible.show(answer.articles());
        lines.show(answer.lines());
        changing.set(false);
        if (library.listed().isWhole()) {
            outlets.set(answer.outlets());
            progress.set(answer.progress());
            complete.set(true);
        }
    }
}
