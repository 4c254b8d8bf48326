package app.mitjul.ui.shell;

import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.in.Streams;
import app.mitjul.domain.article.TextRange;
import app.mitjul.session.PlaceRisk;
import app.mitjul.session.Session;
import app.mitjul.settings.Reading;
import app.mitjul.settings.Settings;
import app.mitjul.settings.SettingsFile;
import app.mitjul.settings.WindowState;
import app.mitjul.ui.exchange.FilePicker;
import app.mitjul.ui.model.SaveState;
import app.mitjul.ui.reader.ReaderProbe;
import app.mitjul.ui.reader.ReaderView;
import app.mitjul.ui.reader.ShownArticle;
import app.mitjul.work.Summons;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window on a library in a folder of its own, driven as a person would.
final class DeskFixture extends FxRobot implements AutoCloseable {

    /// Fits the 1000 × 1000 screen of the headless platform; the inspector is a drawer there.
    static final WindowState SMALL = new WindowState(0, 0, 1000, 760, false, true, true, 240, 270, false, 0.5);

    private final Path home;
    private final Path library;
    private final Deque<Path> answers = new ArrayDeque<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private boolean firstRun;
    private Optional<PlaceRisk> risk = Optional.empty();
    private Optional<Stage> stage = Optional.empty();
    private Optional<Desktop> desktop = Optional.empty();

    DeskFixture(Path home) throws TimeoutException {
        this.home = home;
        library = home.resolve("library.mitjul");
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    Path library() {
        return library;
    }

    SettingsFile settingsFile() {
        return new SettingsFile(home.resolve("settings.json"));
    }

    /// Sets what the next start finds in the settings.
    void prefer(Reading reading, WindowState window) {
        SettingsFile file = settingsFile();
        Settings before = file.read();
        file.write(before.withReading(reading).withWindow(window));
    }

    /// Lets the libraries lie in a place like this one from the next start on.
    void place(PlaceRisk now) {
        risk = Optional.of(now);
    }

    /// Lets the next start be one of a person who has put nothing away yet.
    void firstRun() {
        firstRun = true;
    }

    /// Starts where the library cannot be opened.
    void startWithoutLibrary() throws Exception {
        begin();
    }

    void start() throws Exception {
        begin();
        settle();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> call(() -> {
            stage().requestFocus();
            return stage().isFocused();
        }));
    }

    /// Ends again as soon as there is a window, before anything was read that it will show.
    void startAndQuitAtOnce() throws Exception {
        begin(Desktop::quit);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, ended::get);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void begin() throws Exception {
        begin(made -> {});
    }

    /// @param revealed
    ///            runs on the FX thread in the same event that shows the window
    private void begin(Consumer<Desktop> revealed) throws Exception {
        ended.set(false);
        Settings read = settingsFile().read();
        Settings first = firstRun ? read : read.withTold("first steps");
        CompletableFuture<Void> shown = call(() -> {
            Stage fresh = new Stage();
            DesktopNeeds needs = new DesktopNeeds(settingsFile(), library, home.resolve("libraries.json"),
                    Path.of(System.getProperty("mitjul.assets")),
                    Locale.ENGLISH, "tester", "test", DeskFixture::samples, new Summons(home.resolve("front")), p -> {},
                    p -> risk, home.resolve("mitjul.log"), () -> ended.set(true));
            Desktop made = new Desktop(fresh, needs, first, new Answers());
            stage = Optional.of(fresh);
            desktop = Optional.of(made);
            return made.start(library, true).thenRun(() -> revealed.accept(made));
        });
        shown.get(30, TimeUnit.SECONDS);
        awaitComplete();
    }

    /// Waits for what comes after the first picture: menus with their keys, the inspector's tabs.
    private void awaitComplete() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> ended.get() || call(() -> stage().getScene().getRoot().lookup(".library-window") == null
                        || window().isComplete()));
    }

    static void samples(Session session) {
        Path file = Path.of(System.getProperty("mitjul.assets"), "articles", "thegmnews-central-asia.txt");
        session.commands().importSamples(List.of(Streams.source(file)), Streams.articles(file, ImportOptions.NONE))
                .join();
    }

    private final class Answers implements FilePicker {
        @Override
        public List<Path> toImport(String title) {
            return answers.isEmpty() ? List.of() : List.of(answers.pop());
        }

        @Override
        public Optional<Path> toSave(String title, String suggested, String extension) {
            return Optional.ofNullable(answers.poll());
        }

        @Override
        public Optional<Path> toOpen(String title) {
            return Optional.ofNullable(answers.poll());
        }
    }

    /// The next file dialog answers with this.
    void answer(Path file) {
        answers.add(file);
    }

    static <T> T call(Callable<T> onFx) throws Exception {
        return WaitForAsyncUtils.asyncFx(onFx).get(30, TimeUnit.SECONDS);
    }

    /// Waits until there is one: what scrolls makes its cells when it is laid out next.
    static <T> T waitFor(Callable<Optional<T>> onFx) throws Exception {
        List<T> found = new CopyOnWriteArrayList<>();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            call(onFx).ifPresent(found::add);
            return !found.isEmpty();
        });
        return found.getFirst();
    }

    static void run(Runnable onFx) throws Exception {
        call(() -> {
            onFx.run();
            return true;
        });
    }

    Stage stage() {
        return stage.orElseThrow();
    }

    Desktop desktop() {
        return desktop.orElseThrow();
    }

    LibraryWindow window() {
        return (LibraryWindow) stage().getScene().getRoot().lookup(".library-window");
    }

    ReaderView reader() {
        return (ReaderView) window().lookup(".reader");
    }

    ShownArticle shown() {
        return window().workspace().reader().shownProperty().get().orElseThrow();
    }

    /// Waits until everything asked for is on disk and on the screen.
    void settle() throws Exception {
        awaitComplete();
        for (int i = 0; i < 2; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                    () -> call(
                            () -> stage().getScene().getRoot().lookup(".library-window") == null || window().library()
                                    .saveStateProperty().get() instanceof SaveState.Saved));
            desktopQuestions();
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> call(() -> !reading()));
        }
    }

    private boolean reading() {
        return stage().getScene().getRoot().lookup(".library-window") != null
                && window().workspace().readers().models().stream().anyMatch(ReaderProbe::reading);
    }

    /// Lets the reads under way answer: they are handed over on the FX thread after each read.
    private void desktopQuestions() throws Exception {
        if (call(() -> stage().getScene().getRoot().lookup(".library-window") != null)) {
            for (int i = 0; i < 2; i++) {
                CompletableFuture<Void> read = call(() -> window().library().refresh());
                read.get(20, TimeUnit.SECONDS);
            }
        }
    }

    /// Where the quoted words stand in the open article.
    TextRange words(String quote) {
        int start = shown().text().indexOf(quote);
        if (start < 0) {
            throw new AssertionError("not in the text: " + quote);
        }
        return new TextRange(start, start + quote.length());
    }

    void openArticle(String titlePart) throws Exception {
        var row = window().library().rows().stream().filter(r -> r.article().title().contains(titlePart)).findFirst()
                .orElseThrow();
        run(() -> lookup("#article-list").queryListView().scrollTo(Math.max(0,
                window().workspace().listModel().visible().indexOf(row) - 1)));
        WaitForAsyncUtils.waitForFxEvents();
        clickOn(waitFor(() -> lookup(".article-cell").queryAll().stream()
                .filter(n -> n.getAccessibleText() != null && n.getAccessibleText().startsWith(row.article().title()))
                .findFirst()));
        settle();
    }

    /// Selects the quoted words with the mouse.
    void drag(String quote) throws Exception {
        TextRange range = words(quote);
        Point2D from = call(() -> ReaderProbe.startOf(reader(), range));
        Point2D to = call(() -> ReaderProbe.endOf(reader(), range));
        moveTo(from);
        press(MouseButton.PRIMARY);
        moveTo(from.add(to).multiply(0.5));
        moveTo(to);
        release(MouseButton.PRIMARY);
        settle();
    }

    void key(KeyCode... codes) throws Exception {
        press(codes);
        release(codes);
        settle();
    }

    /// Waits until a label of this style says so, whatever else is under way.
    void waitForTextNow(String style, String part) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> call(() -> lookup(style).queryAll().stream()
                .anyMatch(n -> n instanceof Label label && n.isVisible() && label.getText().contains(part))));
    }

    /// Waits until a label of this style says so.
    void waitForText(String style, String part) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> call(() -> lookup(style).queryAll().stream()
                .anyMatch(n -> n instanceof Label label && n.isVisible() && label.getText().contains(part))));
        settle();
    }

    /// Draws the window into target/pages, to be looked at.
    void picture(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        BufferedImage image = call(() -> SwingFXUtils.fromFXImage(stage().getScene().snapshot(null), null));
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }

    void quit() throws Exception {
        run(() -> desktop.orElseThrow().quit());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, ended::get);
        WaitForAsyncUtils.waitForFxEvents();
    }

    boolean hasEnded() {
        return ended.get();
    }

    @Override
    public void close() throws Exception {
        if (!ended.get() && desktop.isPresent()) {
            quit();
        }
        release(new KeyCode[0]);
        release(new MouseButton[0]);
    }
}
