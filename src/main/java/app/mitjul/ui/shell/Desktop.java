package app.mitjul.ui.shell;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.i18n.Messages;
import app.mitjul.i18n.Problem;
import app.mitjul.session.Backup;
import app.mitjul.session.Backups;
import app.mitjul.session.LibraryInfo;
import app.mitjul.session.Session;
import app.mitjul.settings.Columns;
import app.mitjul.settings.Marking;
import app.mitjul.settings.Person;
import app.mitjul.settings.Settings;
import app.mitjul.settings.WindowState;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Skins;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.FilePicker;
import app.mitjul.ui.keys.Composition;
import app.mitjul.ui.keys.TypedWhere;
import app.mitjul.ui.keys.KeyMap;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.look.Fonts;
import app.mitjul.ui.look.Look;
import app.mitjul.ui.look.Sheets;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.work.Threads;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Dragboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The window: opens a library into it, keeps the settings, closes everything in order.
public final class Desktop implements DesktopActions {

    private static final String NAME = "Mitjul 밑줄";
    /// Pulses, of which there are 60 in a second.
    private static final int LONGEST_START = 120;
    /// Menus and inspector are there after so many at the latest, also when an article takes its time.
    private static final int COMPLETE_BY = 15;
    private static final System.Logger LOG = System.getLogger(Desktop.class.getName());

    private final Stage stage;
    private final DesktopNeeds needs;
    private final LibraryOpening opening;
    private final Texts texts;
    private final Appearance appearance;
    private final FilePicker picker;
    private final StackPane root = new StackPane();
    private final ExecutorService background = Threads.single("mitjul-desktop");
    private final WindowPlace windowPlace;
    private final KeptSettings settings;
    private final KeyMap keys;
    private final ObjectProperty<Marking> marking;
    private final ObjectProperty<List<String>> searches;
    private final ObjectProperty<Columns> columns;
    private Optional<LibraryWindow> open = Optional.empty();
    private Optional<Session> session = Optional.empty();
    private final ReadingWindows reading;
    private final NotOpened notOpened;
    private final Moving moving;
    private List<Path> toImport = List.of();
    private boolean closing;

    /// @param first the settings at the start
    public Desktop(Stage stage, DesktopNeeds needs, Settings first, FilePicker picker) {
        this.stage = stage;
        this.needs = needs;
        opening = new LibraryOpening(needs);
        this.picker = picker;
        settings = new KeptSettings(first, needs.settings(), background);
        texts = new Texts(new Messages(locale(settings.now().reading().language())));
        appearance = new Appearance(settings.now().reading());
        windowPlace = new WindowPlace(stage);
        marking = new SimpleObjectProperty<>(first.marking());
        marking.addListener((o, was, now) -> {
            settings.change(s -> s.withMarking(now));
            settings.save();
        });
        searches = new SimpleObjectProperty<>(first.searches());
        searches.addListener((o, was, now) -> {
            settings.change(s -> s.withSearches(now));
            settings.save();
        });
        columns = new SimpleObjectProperty<>(first.columns());
        columns.addListener((o, was, now) -> {
            settings.change(s -> s.withColumns(now));
            settings.save();
        });
        reading = new ReadingWindows(appearance, texts, picker, this, () -> settings.now().window(), background);
        notOpened = new NotOpened(texts, picker, this, background, waysOn());
        moving = new Moving(texts, background, waysToMove());
        keys = new KeyMap(first.keys());
        keys.keysProperty().addListener((o, was, now) -> {
            settings.change(s -> s.withKeys(now));
            settings.save();
        });
    }

    private Locale locale(String tag) {
        return tag.isEmpty() ? needs.systemLocale() : Locale.forLanguageTag(tag);
    }

    /// Shows the window with `library`, which is made when it is missing; `samples` go into a fresh one.
    public CompletableFuture<Void> start(Path library, boolean samples) {
        return start(library, samples, Optional.empty());
    }

    /// @param early the library, when opening it has begun already
    CompletableFuture<Void> start(Path library, boolean samples, Optional<CompletableFuture<FirstLook>> early) {
        Fonts.load(needs.assets().resolve("fonts"));
        WindowState window = settings.now().window();
        windowPlace.restore(window);
        root.getStyleClass().add("desktop");
        Scene scene = new Scene(root, window.width(), window.height()); // else it is laid out once more to find a size
        stage.setScene(scene);
        Composition.guard(scene);
        TypedWhere.guard(scene);
        stage.setTitle(NAME);
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        dress(appearance.look());
        appearance.lookProperty().addListener((o, was, now) -> dress(now));
        appearance.readingProperty().addListener((o, was, now) -> {
            settings.change(s -> s.withReading(now));
            if (was.scale() != now.scale()) {
                dress(appearance.look());
            }
        });
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        scene.setOnDragOver(this::dragOver);
        scene.setOnDragDropped(this::dropped);
        stage.setOnCloseRequest(e -> {
            e.consume();
            quit();
        });
        Annotator me = me();
        Settings now = settings.now();
        return show(library, me, early.orElseGet(() -> CompletableFuture.supplyAsync(
                () -> FirstLook.at(opening.open(library, me, LibraryOpening.mayCreate(now, library), samples), now),
                background)));
    }

    private void dress(Look look) {
        Sheets sheets = Sheets.of(look, appearance.readingProperty().get().scale());
        Application.setUserAgentStylesheet(sheets.controls());
        stage.getScene().getStylesheets().setAll(sheets.own());
    }

    private CompletableFuture<Void> show(Path library, boolean create) {
        Annotator me = me();
        Settings now = settings.now();
        return show(library, me, CompletableFuture
                .supplyAsync(() -> FirstLook.at(opening.open(library, me, create, false), now), background));
    }

    private CompletableFuture<Void> show(Path library, Annotator me, CompletableFuture<FirstLook> comes) {
        CompletableFuture<Void> shown = new CompletableFuture<>();
        FxThread.then(comes, first -> {
            LibraryModel model = new LibraryModel(first.session(), me.id());
            LibraryWindow window = use(first.session(), model);
            FxThread.then(first.show(model), v -> {
                reveal(window, first);
                shown.complete(null);
            }, error -> {
                giveUp(window);
                cannotOpen(library, error, () -> shown.complete(null));
            });
        }, error -> cannotOpen(library, error, () -> shown.complete(null)));
        return shown;
    }

    private Annotator me() {
        Person person = settings.now().person();
        if (person.annotatorId().isEmpty()) {
            Person known = new Person(Uuid7.next(), person.name());
            settings.change(s -> s.withPerson(known));
            person = known;
            settings.save();
        }
        return opening.annotator(person);
    }

    private LibraryWindow use(Session opened, LibraryModel model) {
        session = Optional.of(opened);
        LibraryWindow window = new LibraryWindow(model, appearance, texts, picker, settings.now().window(), this);
        open = Optional.of(window);
        root.getChildren().setAll(Skins.give(window));
        ObservableValue<String> title = window.title();
        stage.titleProperty().unbind();
        stage.titleProperty().bind(Bindings.createStringBinding(() -> title.getValue() + " — " + NAME, title));
        return window;
    }

    private void reveal(LibraryWindow window, FirstLook first) {
        var info = window.library().infoProperty().get().orElseThrow();
        settings.change(s -> s.withRecent(info.file().toString()));
        window.activate(settings.now().place(info.id()), settings.now().window(), first.article());
        if (!stage.isShowing()) {
            stage.show();
        }
        window.begin();
        // not within its drawing
        FirstFrame.then(window, COMPLETE_BY, () -> FxThread.later(() -> whileOpen(window, window::complete)));
        FirstFrame.then(window, LONGEST_START, () -> FxThread.later(() -> whileOpen(window, () -> behind(window))));
        if (settings.now().person().name().isEmpty()) {
            window.askName(needs.systemUser(), false);
        }
        importFiles(toImport);
    }

    /// What a person does not look at first: it follows when list and article are on the screen.
    private void behind(LibraryWindow window) {
        window.library().readOn();
        var unused = window.library().session().begin();
        AppIcons.addTo(stage, needs.assets());
        var info = window.library().infoProperty().get().orElseThrow();
        tellRisk(window, info);
        background.execute(() -> needs.summons().listen(info.file(), files -> FxThread.EXECUTOR.execute(() -> {
            toFront();
            importFiles(files);
        })));
        window.workspace().readers().whenStayed(() -> {
            settings.keepPlace(window, windowPlace);
            settings.saveChanged();
        });
    }

    private void whileOpen(LibraryWindow window, Runnable task) {
        if (open.filter(window::equals).isPresent()) {
            task.run();
        }
    }

    /// Once for each library and kind of risk.
    private void tellRisk(LibraryWindow window, LibraryInfo info) {
        FxThread.then(CompletableFuture.supplyAsync(() -> needs.risk().apply(info.file()), background),
                risk -> risk.ifPresent(r -> {
                    String told = "risk " + r.kind() + " " + info.id();
                    if (!wasTold(told)) {
                        window.openingNotices().risk(r, () -> told(told));
                    }
                }), error -> LOG.log(System.Logger.Level.WARNING, "place of the library not known", error));
    }

    /// Begins an import of these, as soon as a library is shown.
    public void importFiles(List<Path> files) {
        toImport = files;
        open.filter(w -> stage.isShowing()).ifPresent(w -> {
            toImport = List.of();
            w.importFiles(files);
        });
    }

    /// Brings the window before all others: a second start of the program asks for it.
    private void toFront() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    /// A library that was opened but cannot be read is let go again.
    private void giveUp(LibraryWindow window) {
        window.deactivate();
        session.ifPresent(s -> background.execute(s::close));
        open = Optional.empty();
        session = Optional.empty();
    }

    /// A first start brings the window that has the library to the front; a window that is open already says why not.
    private void cannotOpen(Path library, Throwable error, Runnable shown) {
        boolean held = error instanceof Problem problem && problem.key().equals("library.held-by-window");
        if (held && !stage.isShowing()) {
            List<Path> files = List.copyOf(toImport);
            background.execute(() -> needs.summons().send(library, files));
            end();
            shown.run();
            return;
        }
        notOpened.screen(library, error, screen -> {
            instead(screen);
            shown.run();
        });
    }

    private void instead(Node screen) {
        AppIcons.addTo(stage, needs.assets());
        stage.titleProperty().unbind();
        stage.setTitle(NAME);
        root.getChildren().setAll(screen);
        if (!stage.isShowing()) {
            stage.show();
        }
    }

    private NotOpened.Ways waysOn() {
        return new NotOpened.Ways() {
            @Override
            public void read(Path library) {
                reading.openLibrary(library, me(), error -> instead(notOpened.why(error)));
            }

            @Override
            public void openBackup(Path library, Backup backup, Consumer<Throwable> failed) {
                reading.openBackup(library, backup, me(), failed);
            }

            @Override
            public void rebuild(Path library, Backups backups, Optional<Instant> until, Consumer<Throwable> failed) {
                rebuildInPlace(library, backups, until, failed);
            }
        };
    }

    private void warn(Throwable error) {
        open.ifPresent(w -> w.notices().warn(texts.of(error)));
    }

    /// Puts the rebuilt library into its place and opens it; the file that was there is kept.
    private void rebuildInPlace(Path library, Backups backups, Optional<Instant> until, Consumer<Throwable> failed) {
        FxThread.then(CompletableFuture.supplyAsync(backups::recover, background), rebuilt -> FxThread.then(
                show(library, false),
                shown -> open.ifPresent(w -> w.openingNotices().rebuilt(rebuilt, until)), failed), failed);
    }

    @Override
    public void openBackup(Backup backup) {
        open.flatMap(w -> w.library().infoProperty().get())
                .ifPresent(i -> reading.openBackup(i.file(), backup, me(), this::warn));
    }

    /// What the open library is shown in.
    Optional<LibraryWindow> window() {
        return open;
    }

    /// The windows for reading.
    List<ReadingWindow> readingWindows() {
        return reading.all();
    }

    @Override
    public void bringBack() {
        open.ifPresent(w -> w.beforeClosing(() -> {
            Path library = w.library().infoProperty().get().orElseThrow().file();
            Backups backups = w.library().session().backups();
            FxThread.then(closeLibrary(), closed -> rebuildInPlace(library, backups, Optional.empty(),
                    error -> cannotOpen(library, error, () -> {})), error -> cannotOpen(library, error, () -> {}));
        }, () -> {}));
    }

    @Override
    public void language(String tag) {
        settings.change(s -> s.withReading(appearance.readingProperty().get().withLanguage(tag)));
        appearance.readingProperty().set(settings.now().reading());
        texts.use(locale(tag));
    }

    /// Esc stays the reader's: only the key that fills the screen gives it back.
    @Override
    public void fullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public ObjectProperty<Marking> markingProperty() {
        return marking;
    }

    @Override
    public ObjectProperty<List<String>> searchesProperty() {
        return searches;
    }

    @Override
    public ObjectProperty<Columns> columnsProperty() {
        return columns;
    }

    @Override
    public KeyMap keys() {
        return keys;
    }

    @Override
    public String annotatorName() {
        return settings.now().person().name().isEmpty() ? needs.systemUser() : settings.now().person().name();
    }

    @Override
    public void annotatorName(String name) {
        settings.change(s -> s.withPerson(settings.now().person().withName(name)));
        settings.save();
        open.ifPresent(w -> w.library().tell(c -> c.rename(name),
                done -> w.notices().say(texts.text("ui.name.saved", name))));
    }

    @Override
    public void openLibrary(Path file, boolean create) {
        open.ifPresentOrElse(w -> w.beforeClosing(() -> change(file, create), () -> {}), () -> change(file, create));
    }

    @Override
    public void moveLibrary(Path target) {
        open.ifPresent(w -> w.beforeClosing(() -> moving.move(w.library().infoProperty().get().orElseThrow().file(),
                target), () -> {}));
    }

    private Moving.Ways waysToMove() {
        return new Moving.Ways() {
            @Override
            public CompletableFuture<Void> close() {
                return closeLibrary();
            }

            @Override
            public void wait(Node screen) {
                instead(screen);
            }

            @Override
            public CompletableFuture<Boolean> show(Path library) {
                return Desktop.this.show(library, false).thenApply(shown -> open.isPresent());
            }

            @Override
            public Path home() {
                return settings.now().homeOr(needs.home());
            }

            @Override
            public void moved(Path from, Path to, boolean home) {
                settings.change(s -> (home ? s.withHome(to.toString()) : s).withoutRecent(from.toString()));
                settings.save();
            }

            @Override
            public void say(String sentence) {
                open.ifPresent(w -> w.notices().say(sentence));
            }

            @Override
            public void warn(Throwable error) {
                Desktop.this.warn(error);
            }
        };
    }

    private void change(Path file, boolean create) {
        CompletableFuture<Void> closed = closeLibrary();
        FxThread.then(closed,
                v -> FxThread.then(show(file, create), shown -> {},
                        error -> LOG.log(System.Logger.Level.ERROR, "library not shown", error)),
                this::warn);
    }

    @Override
    public List<String> recentLibraries() {
        return settings.now().recent();
    }

    @Override
    public void showInFolder(Path file) {
        needs.folderOpener().accept(file);
    }

    @Override
    public void undo(boolean redo) {
        open.ifPresent(w -> w.library().tell(c -> redo ? c.redo(1) : c.undo(1), steps -> {
            if (!steps.isEmpty()) {
                String step = texts.messagesProperty().get().of(steps.getFirst());
                w.notices().say(texts.text(redo ? "ui.redone" : "ui.undone", step));
            }
        }));
    }

    @Override
    public boolean wasTold(String what) {
        return settings.now().told().contains(what);
    }

    @Override
    public void told(String what) {
        settings.change(s -> s.withTold(what));
        settings.save();
    }

    @Override
    public String version() {
        return needs.version();
    }

    @Override
    public Path log() {
        return needs.log();
    }

    private void dragOver(DragEvent e) {
        if (e.getDragboard().hasFiles() && open.isPresent()) {
            e.acceptTransferModes(TransferMode.COPY);
        }
        e.consume();
    }

    private void dropped(DragEvent e) {
        Dragboard board = e.getDragboard();
        if (board.hasFiles()) {
            open.ifPresent(w -> w.importFiles(board.getFiles().stream().map(f -> f.toPath()).toList()));
        }
        e.setDropCompleted(board.hasFiles());
        e.consume();
    }

    /// Commits what is being typed, keeps the place, and closes the library off the FX thread.
    private CompletableFuture<Void> closeLibrary() {
        if (open.isEmpty() || session.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        LibraryWindow window = open.get();
        Session closingSession = session.get();
        background.execute(needs.summons()::stop);
        settings.keepPlace(window, windowPlace);
        settings.save();
        window.deactivate();
        open = Optional.empty();
        session = Optional.empty();
        return CompletableFuture.runAsync(closingSession::close, background);
    }

    /// Popups first, then the library, then the window: a popup left open when JavaFX ends crashes GTK.
    @Override
    public void quit() {
        if (closing) {
            return;
        }
        closing = true;
        open.ifPresentOrElse(w -> w.beforeClosing(this::close, () -> closing = false), this::close);
    }

    private void close() {
        reading.close();
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
        FxThread.then(closeLibrary(), v -> end(), error -> {
            LOG.log(System.Logger.Level.ERROR, "library not closed in order", error);
            end();
        });
    }

    private void end() {
        background.shutdown();
        appearance.close();
        stage.close();
        needs.ended().run();
    }

    /// What fills the window; tests look into it.
    public Node content() {
        return root;
    }
}
