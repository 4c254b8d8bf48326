package app.mitjul.ui.model;

import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.Commands;
import app.mitjul.session.Committed;
import app.mitjul.session.History;
import app.mitjul.session.LibraryInfo;
import app.mitjul.session.Reads;
import app.mitjul.session.Session;
import app.mitjul.session.Subscription;
import app.mitjul.session.TranslationProgress;
import app.mitjul.ui.common.FxThread;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The open library as all screens see it: themes, articles, counts, history, saved state. Everything here is what the
/// disk held after the last commit; it lives on the FX thread.
public final class LibraryModel implements AutoCloseable {

    /// What screens show together, read in one go.
    private record View(List<ArticleRow> rows, List<Theme> themes, Map<ThemeId, Integer> counts, History history,
            LibraryInfo info) {

        static View of(Reads reads) {
            return new View(reads.articles(), reads.themes(), reads.passageCounts(), reads.history(), reads.info());
        }
    }

    private final Session session;
    private final Subscription subscription;
    private final ObservableList<ArticleRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Theme> themes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Map<ThemeId, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<History> history = new ReadOnlyObjectWrapper<>(
            new History(Optional.empty(), Optional.empty()));
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>(new SaveState.Saved());
    private final ReadOnlyObjectWrapper<Optional<LibraryInfo>> info = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final TermList terms = new TermList(this);
    private final ObjectProperty<Committed> lastCommit = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Map<ArticleId, TranslationProgress>> translations = new ReadOnlyObjectWrapper<>(
            Map.of());
    private boolean countingTranslations;
    private boolean translationsChanged;
    private int underWay;
    private int asked;
    private boolean behind;
    private boolean catchingUp;

    private final AnnotatorId me;

    public LibraryModel(Session session, AnnotatorId me) {
        this.session = session;
        this.me = me;
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

    /// The live themes in the order of the codebook.
    public ObservableList<Theme> themes() {
        return themes;
    }

    /// The term list.
    public TermList terms() {
        return terms;
    }

    public ReadOnlyObjectProperty<Map<ThemeId, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// How far the articles are translated that are at all.
    public ReadOnlyObjectProperty<Map<ArticleId, TranslationProgress>> translationsProperty() {
        return translations.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
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
        return rows.stream().filter(r -> r.article().id().equals(id)).findFirst();
    }

    /// Reads everything anew; the future ends on the FX thread's side once the lists are filled.
    public CompletableFuture<Void> refresh() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        terms.load();
        reload(() -> done.complete(null), done::completeExceptionally);
        countTranslations();
        return done;
    }

    /// One count at a time: it looks at the whole text of every article that is being translated.
    private void countTranslations() {
        translationsChanged = true;
        if (!countingTranslations) {
            countingTranslations = true;
            translationsChanged = false;
            FxThread.then(session.read(Reads::translations), counted -> {
                setIfNew(translations, counted);
                countedTranslations();
            }, error -> countedTranslations());
        }
    }

    private void countedTranslations() {
        countingTranslations = false;
        if (translationsChanged) {
            countTranslations();
        }
    }

    /// Reads what commits changed, once for all that come while a reading is under way.
    private void catchUp() {
        behind = true;
        if (!catchingUp) {
            catchingUp = true;
            behind = false;
            reload(this::caughtUp, error -> caughtUp());
        }
    }

    private void caughtUp() {
        catchingUp = false;
        if (behind) {
            catchUp();
        }
    }

    private void reload(Runnable filled, Consumer<Throwable> failed) {
        int mine = ++asked;
        FxThread.then(session.read(View::of), view -> {
            if (mine == asked) {
                show(view);
            }
            filled.run();
        }, error -> {
            saveState.set(new SaveState.Failed(error));
            failed.accept(error);
        });
    }

    private void show(View view) {
        if (!themes.equals(view.themes())) {
            themes.setAll(view.themes());
        }
        setIfNew(counts, view.counts());
        setIfNew(history, view.history());
        setIfNew(info, Optional.of(view.info()));
        showRows(view.rows());
    }

    /// What says the same again builds nothing anew: a person may just be clicking on it.
    private static <T> void setIfNew(ReadOnlyObjectWrapper<T> property, T value) {
        if (!value.equals(property.get())) {
            property.set(value);
        }
    }

    /// Replaces only the rows that differ while the articles are the same, so that lists keep selection and place.
    private void showRows(List<ArticleRow> fresh) {
        boolean sameArticles = rows.size() == fresh.size();
        for (int i = 0; sameArticles && i < fresh.size(); i++) {
            sameArticles = rows.get(i).article().id().equals(fresh.get(i).article().id());
        }
        if (!sameArticles) {
            rows.setAll(fresh);
            return;
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (!rows.get(i).equals(fresh.get(i))) {
                rows.set(i, fresh.get(i));
            }
        }
    }

    private void committed(Committed committed) {
        terms.committed(committed);
        lastCommit.set(committed);
        catchUp();
        if (committed.listChanged() || committed.applied().stream()
                .anyMatch(c -> c instanceof Change.SegmentChange || c instanceof Change.SentenceChange)) {
            countTranslations();
        }
    }

    /// Reads off the FX thread and answers on it; an error shows in the status bar.
    public <T> void ask(Function<Reads, T> question, Consumer<? super T> answer) {
        FxThread.then(session.read(question), answer, error -> saveState.set(new SaveState.Failed(error)));
    }

    /// Gives a command and follows it: "saving" until it is on disk.
    public <T> void tell(Function<Commands, CompletableFuture<T>> command) {
        tell(command, done -> {});
    }

    /// The same; `done` gets the outcome on the FX thread.
    public <T> void tell(Function<Commands, CompletableFuture<T>> command, Consumer<? super T> done) {
        underWay++;
        saveState.set(new SaveState.Saving());
        FxThread.then(command.apply(session.commands()), value -> {
            if (--underWay == 0 && saveState.get() instanceof SaveState.Saving) {
                saveState.set(new SaveState.Saved());
            }
            done.accept(value);
        }, error -> {
            underWay--;
            saveState.set(new SaveState.Failed(error));
        });
    }

    /// Lets the feed go; the session is closed by who opened it.
    @Override
    public void close() {
        subscription.close();
    }
}
