package app.mitjul.ui.model;

import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.i18n.Problem;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.Commands;
import app.mitjul.session.Committed;
import app.mitjul.session.History;
import app.mitjul.session.LibraryInfo;
import app.mitjul.session.ListedRows;
import app.mitjul.session.Reads;
import app.mitjul.session.Session;
import app.mitjul.session.Subscription;
import app.mitjul.session.TranslationProgress;
import app.mitjul.ui.common.FxThread;
import app.mitjul.work.Threads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The open library as all screens see it: themes, articles, counts, history, saved state. Everything here is what the
/// disk held after the last commit; it lives on the FX thread.
public final class LibraryModel implements AutoCloseable {

    /// A window shows about a dozen at first; a little scrolling should find the next ones there.
    private static final int FIRST_LOOK = 60;

    /// What screens show together, read in one go.
    private record View(ListedRows listed, RowList.Patch<ArticleRow> patch, List<Theme> themes,
            Map<ThemeId, Integer> counts,
            History history, LibraryInfo info) {

        static View of(Reads reads, Pending pending, ListedRows before) {
            return of(reads, pending.read(reads, before), before, reads.info());
        }

        static View of(Reads reads, ListedRows rows, ListedRows before, LibraryInfo info) {
            ListedRows now = rows.hiding(reads.hiddenCopies());
            return new View(now, RowList.Patch.between(before.rows(), now.rows()), reads.themes(),
                    reads.passageCounts(), reads.history(), info);
        }

        static View first(Reads reads, Function<String, Optional<ArticleId>> open) {
            LibraryInfo info = reads.info();
            return of(reads, reads.around(open.apply(info.id()), FIRST_LOOK), ListedRows.NONE, info);
        }
    }

    /// What a window shows first of a library.
    public static final class First {
        private final View view;

        private First(View view) {
            this.view = view;
        }
    }

    private final Session session;
    private final Subscription subscription;
    private final RowList<ArticleRow> rows = new RowList<>();
    private final ObservableList<Theme> themes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Map<ThemeId, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<History> history = new ReadOnlyObjectWrapper<>(
            new History(Optional.empty(), Optional.empty()));
    private final ObjectProperty<Optional<Problem>> trouble = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LibraryInfo>> info = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final TermList terms = new TermList(this);
    private final Arranged arranged = new Arranged(this);
    private final Saving saving;
    private final Translated translated;
    private final ObjectProperty<Committed> lastCommit = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Set<ArticleId>> hidden = new ReadOnlyObjectWrapper<>(Set.of());
    private ListedRows listed = ListedRows.NONE;
    private Pending pending = Pending.NOTHING;
    private boolean behind;
    private boolean reading;
    private boolean besideRead;
    private final List<CompletableFuture<Void>> refreshing = new ArrayList<>();
    private final List<Runnable> forWhole = new ArrayList<>();

    private final AnnotatorId me;
    private final ExecutorService lists = Threads.single("library-lists");

    public LibraryModel(Session session, AnnotatorId me) {
        this.session = session;
        this.me = me;
        saving = new Saving(session);
        translated = new Translated(session);
        subscription = session.feed().subscribe(this::committed, FxThread.EXECUTOR);
    }

    /// Who marks in this window.
    public AnnotatorId me() {
        return me;
    }

    public Session session() {
        return session;
    }

    /// The live articles in the order of import.
    public ObservableList<ArticleRow> rows() {
        return rows;
    }

    /// Nothing can be changed in it.
    public boolean isReadOnly() {
        return session.isReadOnly();
    }

    /// What went wrong last with backups or safety log: the library has every change, they may not.
    public ObjectProperty<Optional<Problem>> troubleProperty() {
        return trouble;
    }

    /// What a person typed and the library could not take.
    public Unsaved unsaved() {
        return saving.unsaved();
    }

    /// The live themes in the order of the codebook.
    public ObservableList<Theme> themes() {
        return themes;
    }

    /// The term list.
    public TermList terms() {
        return terms;
    }

    /// Collections, labels and names of outlets.
    public Arranged arranged() {
        return arranged;
    }

    public ReadOnlyObjectProperty<Map<ThemeId, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// How far the articles are translated that are at all.
    public ReadOnlyObjectProperty<Map<ArticleId, TranslationProgress>> translationsProperty() {
        return translated.progressProperty();
    }

    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saving.stateProperty();
    }

    public ReadOnlyObjectProperty<Optional<LibraryInfo>> infoProperty() {
        return info.getReadOnlyProperty();
    }

    /// The newest commit; screens that show one article watch it.
    public ObjectProperty<Committed> lastCommitProperty() {
        return lastCommit;
    }

    public Optional<Theme> theme(ThemeId id) {
        return themes.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    public Optional<Theme> themeOfKey(int key) {
        return themes.stream().filter(t -> t.key() == key).findFirst();
    }

    public Optional<ArticleRow> row(ArticleId id) {
        return listed.find(id);
    }

    /// The articles that lists leave out: copies of others that a person hid.
    public ReadOnlyObjectProperty<Set<ArticleId>> hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /// The same rows as [#rows], as a value that may cross to other threads.
    public ListedRows listed() {
        return listed;
    }

    /// Reads what a window shows first: of a large library only the articles around one, so that nobody waits for the
    /// others. It may begin before there is a model, on any thread, as long as nothing is written before the model is there.
    ///
    /// The rows stand in the order in which articles were added: for any other order or for groups [#refresh] comes first.
    ///
    /// @param open
    ///            the article that will be open, by the id of the library; not on the FX thread
    public static CompletableFuture<First> reading(Session session, Function<String, Optional<ArticleId>> open) {
        return session.read(reads -> new First(View.first(reads, open)));
    }

    /// Shows it in a model that has shown nothing yet. Until [#readOn] has read the others, [#listed] is not whole.
    public CompletableFuture<Void> begin(CompletableFuture<First> first) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        reading = true;
        FxThread.then(first, read -> {
            show(read.view);
            done.complete(null);
            caughtUp();
        }, error -> {
            saving.unread(error);
            done.completeExceptionally(error);
            caughtUp();
        });
        return done;
    }

    /// Reads what the first look left out.
    public void readOn() {
        if (!besideRead) {
            readBeside();
        }
        if (!listed.isWhole()) {
            catchUp(Pending.ALL);
        }
    }

    private void readBeside() {
        besideRead = true;
        terms.load();
        arranged.load();
        translated.count();
    }

    /// Runs a task that needs every article: at once, or as soon as all are read.
    public void whenWhole(Runnable task) {
        if (listed.isWhole()) {
            task.run();
        } else {
            forWhole.add(task);
        }
    }

    /// Reads everything anew; the future ends on the FX thread's side once the lists are filled.
    public CompletableFuture<Void> refresh() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        readBeside();
        refreshing.add(done);
        catchUp(Pending.ALL);
        return done;
    }

    /// Reads what commits changed, and no more, once for all that come while a reading is under way.
    private void catchUp(Pending changed) {
        pending = pending.and(changed);
        behind = true;
        if (!reading) {
            read();
        }
    }

    private void read() {
        Pending now = listed.isWhole() ? pending : Pending.ALL;
        ListedRows before = listed;
        List<CompletableFuture<Void>> waiters = List.copyOf(refreshing);
        refreshing.clear();
        pending = Pending.NOTHING;
        behind = false;
        reading = true;
        FxThread.then(session.read(reads -> View.of(reads, now, before)), view -> {
            show(view);
            waiters.forEach(w -> w.complete(null));
            caughtUp();
        }, error -> {
            pending = pending.and(now);
            saving.unread(error);
            waiters.forEach(w -> w.completeExceptionally(error));
            caughtUp();
        });
    }

    private void caughtUp() {
        reading = false;
        if (behind) {
            read();
        }
    }

    private void show(View view) {
        if (!themes.equals(view.themes())) {
            themes.setAll(view.themes());
        }
        setIfNew(counts, view.counts());
        setIfNew(history, view.history());
        if (info.get().filter(view.info()::equals).isEmpty()) {
            info.set(Optional.of(view.info()));
        }
        listed = view.listed();
        rows.show(view.patch());
        setIfNew(hidden, listed.hidden());
        if (listed.isWhole()) {
            List<Runnable> tasks = List.copyOf(forWhole);
            forWhole.clear();
            tasks.forEach(Runnable::run);
        }
    }

    /// What says the same again builds nothing anew: a person may just be clicking on it.
    private static <T> void setIfNew(ReadOnlyObjectWrapper<T> property, T value) {
        if (!value.equals(property.get())) {
            property.set(value);
        }
    }

    private void committed(Committed committed) {
        terms.committed(committed);
        arranged.committed(committed);
        lastCommit.set(committed);
        catchUp(Pending.of(committed));
        translated.committed(committed);
    }

    /// Reads off the FX thread and answers on it; an error shows in the status bar.
    public <T> void ask(Function<Reads, T> question, Consumer<? super T> answer) {
        FxThread.then(session.read(question), answer, saving::unread);
    }

    /// The same; `failed` runs on the FX thread when there is no answer.
    public <T> void ask(Function<Reads, T> question, Consumer<? super T> answer, Consumer<Throwable> failed) {
        FxThread.then(session.read(question), answer, error -> {
            saving.unread(error);
            failed.accept(error);
        });
    }

    /// Shows in the status bar that something could not be read that a screen asked for by itself.
    public void unread(Throwable error) {
        saving.unread(error);
    }

    /// Works on values the screens hold, one piece after the other off the FX thread, and answers on it.
    public <T> void work(Supplier<T> work, Consumer<? super T> answer) {
        if (!lists.isShutdown()) {
            FxThread.then(CompletableFuture.supplyAsync(work, lists), answer, saving::unread);
        }
    }

    /// Gives a command and follows it: "saving" until it is on disk.
    public <T> void tell(Function<Commands, CompletableFuture<T>> command) {
        tell(command, done -> {});
    }

    /// The same; `done` gets the outcome on the FX thread.
    public <T> void tell(Function<Commands, CompletableFuture<T>> command, Consumer<? super T> done) {
        saving.tell(command, done);
    }

    /// Gives a command that takes what a person typed. While the library cannot take it, the words stay in [#unsaved].
    ///
    /// @param about
    ///            what the words are on, in the person's words
    /// @param answered
    ///            runs on the FX thread once they are on the disk, or were refused
    public <T> void write(Typed typed, String about, String text, Function<Commands, CompletableFuture<T>> command,
            Runnable answered) {
        saving.write(typed, about, text, command, done -> {}, answered);
    }

    /// The same; `done` gets the outcome once the words are on the disk.
    public <T> void write(Typed typed, String about, String text, Function<Commands, CompletableFuture<T>> command,
            Consumer<? super T> done, Runnable answered) {
        saving.write(typed, about, text, command, done, answered);
    }

    /// Keeps words that a person has not decided on: their field is not shown any more.
    ///
    /// @param again shows it
    public void keep(Typed typed, String about, String text, Throwable why, Runnable again) {
        saving.keep(typed, about, text, why, again);
    }

    /// Those words are saved or not wanted any more.
    public void drop(Typed typed) {
        saving.drop(typed);
    }

    /// The person does not want the words any more that could not be saved.
    public void letGoOfUnsaved() {
        saving.letGo();
    }

    /// Ends, on the FX thread, when every command given so far has its answer.
    public CompletableFuture<Void> answered() {
        return saving.answered();
    }

    /// Lets the feed go; the session is closed by who opened it.
    @Override
    public void close() {
        subscription.close();
        lists.shutdown();
    }
}
