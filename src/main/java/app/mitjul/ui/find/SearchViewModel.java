package app.mitjul.ui.find;

import app.mitjul.i18n.Problem;
import app.mitjul.search.ConcordanceRow;
import app.mitjul.search.FoundArticle;
import app.mitjul.search.Mode;
import app.mitjul.search.Query;
import app.mitjul.search.QueryParser;
import app.mitjul.search.SearchCount;
import app.mitjul.search.SearchRequest;
import app.mitjul.search.SearchResults;
import app.mitjul.session.Committed;
import app.mitjul.session.Search;
import app.mitjul.ui.common.Asking;
import app.mitjul.ui.find.SearchAnswer.Chip;
import app.mitjul.ui.common.Lull;
import app.mitjul.ui.model.LibraryModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is searched for in all articles and what was found, as values. It asks with every key, also while a syllable is
/// being composed: first for hits to show, then how many there are, then the same for the other modes. The newest query
/// wins.
public final class SearchViewModel {

    /// How the results are shown.
    public enum Shown {
        ARTICLES, CONCORDANCE
    }

    /// What any query can be read as.
    /// In a library of so few articles the answer is there before the next letter.
    private static final int FEW = 1_000;
    private static final List<Chip> CHIPS = Stream.of(Mode.CONTAINS, Mode.START, Mode.EXACT)
            .map(m -> new Chip(m, Optional.empty(), List.of())).toList();
    private static final int PAGE = 50;
    private static final int PER_ARTICLE = 3;

    private final LibraryModel library;
    private final ConcordanceModel concordance;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Mode>> mode = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.CONCORDANCE);
    private final ReadOnlyObjectWrapper<SearchAnswer> answer = new ReadOnlyObjectWrapper<>(SearchAnswer.NOTHING);
    private final ObservableList<FoundArticle> articles = FXCollections.observableArrayList();
    private final ObjectProperty<List<String>> history;
    private final ChangeListener<Committed> onCommit = (o, was, now) -> committed(now);
    private final Asking answers = new Asking();
    private final Asking pages = new Asking();
    private final Lull lull = new Lull();
    private Optional<SearchResults> last = Optional.empty();
    private boolean paging;
    private boolean again;

    /// @param history
    ///            what was searched for, the newest first; kept by the settings
    public SearchViewModel(LibraryModel library, ObjectProperty<List<String>> history) {
        this.library = library;
        this.history = history;
        concordance = new ConcordanceModel(library);
        query.addListener((o, was, now) -> typed(now));
        mode.addListener((o, was, now) -> ask());
        open.addListener((o, was, now) -> showLines());
        shown.addListener((o, was, now) -> showLines());
    }

    public void activate() {
        library.lastCommitProperty().addListener(onCommit);
    }

    public void deactivate() {
        library.lastCommitProperty().removeListener(onCommit);
        answers.begin();
        pages.begin();
        concordance.clear();
    }

    public LibraryModel library() {
        return library;
    }

    /// As typed; what an input method composes counts.
    public StringProperty queryProperty() {
        return query;
    }

    /// The mode a person chose; empty: the one that fits.
    public ObjectProperty<Optional<Mode>> modeProperty() {
        return mode;
    }

    /// The results are shown.
    public BooleanProperty openProperty() {
        return open;
    }

    public ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    public ReadOnlyObjectProperty<SearchAnswer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Articles with hits, in the order of the library, as far as they were asked for.
    ObservableList<FoundArticle> articles() {
        return articles;
    }

    ConcordanceModel concordance() {
        return concordance;
    }

    /// What was searched for on this computer, the newest first.
    ObjectProperty<List<String>> historyProperty() {
        return history;
    }

    /// The words of a query that has nothing but words which are to stand there as typed; else nothing.
    public static String plain(String typed) {
        boolean phrase = typed.indexOf('"') >= 0 || typed.indexOf('\u201C') >= 0;
        return QueryParser.parse(typed).query()
                .filter(q -> !phrase && q instanceof Query.Words words && words.field().isEmpty())
                .map(q -> typed.strip()).orElse("");
    }

    /// What is looked for instead, in a mode that was offered and chosen.
    public Optional<String> offered() {
        return mode.get().filter(Mode::isOffered)
                .flatMap(m -> answer.get().chips().stream().filter(c -> c.mode() == m).findFirst())
                .map(c -> String.join(" OR ", c.words()));
    }

    /// Shows the results and remembers that this was searched for.
    public void open() {
        open.set(true);
        remember();
    }

    /// Puts the results and the query away.
    public void close() {
        remember();
        open.set(false);
        query.set("");
    }

    /// What was looked at, so that half a word is not remembered.
    void remember() {
        String typed = query.get().strip();
        if (!typed.isEmpty() && open.get()) {
            List<String> now = new ArrayList<>(history.get());
            now.remove(typed);
            now.addFirst(typed);
            history.set(List.copyOf(now));
        }
    }

    private void typed(String now) {
        boolean another = now.isBlank() || mode.get().filter(Mode::isOffered).isPresent();
        if (another && mode.get().isPresent()) {
            mode.set(Optional.empty());
        } else {
            ask();
        }
    }

    private SearchRequest request() {
        return new SearchRequest(query.get().strip(), mode.get(), Optional.empty(), PAGE, PER_ARTICLE);
    }

    private Search search() {
        return library.session().search();
    }

    private void ask() {
        int mine = answers.begin();
        pages.begin();
        paging = false;
        SearchRequest request = request();
        if (request.query().isEmpty()) {
            last = Optional.empty();
            answer.set(SearchAnswer.NOTHING);
            articles.clear();
            showLines();
            return;
        }
        List<Chip> before = answer.get().query().equals(request.query()) && !again ? answer.get().chips() : CHIPS;
        again = false;
        answer.set(new SearchAnswer(request.query(), mode.get().orElse(Mode.CONTAINS), Optional.empty(), before,
                Optional.empty()));
        showLines();
        if (library.rows().size() > FEW) {
            lull.then(() -> find(mine, request));
        } else {
            lull.now(() -> find(mine, request));
        }
    }

    private void find(int mine, SearchRequest request) {
        if (answers.isNewest(mine)) {
            answers.ask(mine, search().search(request), page -> {
                show(page);
                count(mine, request);
            }, this::failed);
        }
    }

    private void show(SearchResults page) {
        last = Optional.of(page);
        if (!articles.equals(page.articles())) {
            articles.setAll(page.articles());
        }
        answer.set(answer.get().with(page.mode(), page.remark()));
    }

    private void count(int mine, SearchRequest request) {
        answers.ask(mine, search().count(request), found -> {
            List<String> words = answer.get().chips().stream().filter(c -> c.mode() == found.mode())
                    .flatMap(c -> c.words().stream()).toList();
            SearchAnswer now = answer.get().with(new Chip(found.mode(), Optional.of(found.total()), words))
                    .counted(found.articles());
            for (SearchCount.Offer offer : found.offers()) {
                now = now.with(new Chip(offer.mode(), Optional.of(offer.total()), offer.words()));
            }
            answer.set(now);
            others(mine, request);
        }, this::failed);
    }

    /// Counts the modes that are not counted yet, one after the other.
    private void others(int mine, SearchRequest request) {
        answer.get().chips().stream().filter(c -> c.total().isEmpty()).map(Chip::mode).findFirst()
                .ifPresent(next -> answers.ask(mine, search().count(request.in(next)), found -> {
                    answer.set(answer.get().with(new Chip(next, Optional.of(found.total()), List.of())));
                    others(mine, request);
                }, this::failed));
    }

    private void failed(Throwable error) {
        answer.set(answer.get().with(answer.get().mode(), Optional.of(error instanceof Problem problem
                ? problem
                : new Problem(error, "search.failed", String.valueOf(error.getMessage())))));
    }

    /// The next articles, when there are more.
    void more() {
        Optional<SearchResults> page = last.filter(p -> p.next().isPresent());
        if (page.isPresent() && !paging) {
            paging = true;
            int mine = pages.begin();
            pages.ask(mine, search().search(request().from(page.get())), next -> {
                paging = false;
                last = Optional.of(next);
                articles.addAll(next.articles());
            }, this::failed);
        }
    }

    private void showLines() {
        if (!open.get() || answer.get().isEmpty()) {
            concordance.clear();
        } else if (shown.get() == Shown.CONCORDANCE) {
            concordance.load(request());
        }
    }

    /// Hands every hit over, in the order of the library; asks for them when they are not there yet.
    void everyRow(Consumer<List<ConcordanceRow>> then) {
        concordance.load(request());
        concordance.whenComplete(then);
    }

    /// What a commit may have made untrue is asked for again: other articles, or marks and notes that the query asks for.
    private void committed(Committed commit) {
        boolean byMarks = query.get().contains(":") && !commit.articles().isEmpty();
        if (!query.get().isBlank() && (commit.listChanged() || byMarks)) {
            concordance.forget();
            again = true;
            ask();
        }
    }
}
