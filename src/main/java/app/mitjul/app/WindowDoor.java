package app.mitjul.app;

import java.util.ArrayList;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.exchange.Item;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.i18n.Messages;
import app.mitjul.session.PlaceRisk;
import app.mitjul.session.Session;
import app.mitjul.settings.Places;
import app.mitjul.settings.SettingsFile;
import app.mitjul.ui.shell.DesktopNeeds;
import app.mitjul.ui.shell.WindowFront;
import app.mitjul.work.Summons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Gives the window what it needs and opens it. The only class of this room that touches JavaFX, so that it is loaded
/// only when there is a window to open.
final class WindowDoor {

    private static final System.Logger LOG = System.getLogger(WindowDoor.class.getName());

    /// Names a file for what `installer/bench/startup` wants to know of a start.
    private static final String FIRST_FRAME = "mitjul.first-frame";

    private final Map<String, String> env;
    private final Places places;

    WindowDoor(Map<String, String> env, Places places) {
        this.env = env;
        this.places = places;
    }

    /// Shows the window until it is closed. The samples go into the default library only, when this start makes it.
    ///
    /// @throws UnsupportedOperationException when there is no display after all
    /// @param files
    ///            to import, after a look
    void open(Optional<Path> library, List<Path> files) {
        Path file = library.orElseGet(() -> new SettingsFile(places.settingsFile()).peek()
                .homeOr(places.defaultLibrary()));
        ToolkitLog.settle();
        Optional<Path> report = Optional.ofNullable(System.getProperty(FIRST_FRAME)).map(Path::of);
        if (report.isPresent()) {
            WindowFront.timed(file, this::needs, () -> startTook(report.get()));
        } else {
            WindowFront.run(file, library.isEmpty(), files, this::needs);
        }
    }

    /// Writes when this is, in ms since 1970, and the processor time of this process so far, in ms.
    private static void startTook(Path report) {
        long now = System.currentTimeMillis();
        long worked = ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
        try {
            Files.writeString(report, now + " " + worked + "\n");
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "start not told", e);
        }
    }

    /// Shows the window on a library and has it walked through without a person; says whether that came to its end.
    ///
    /// @throws UnsupportedOperationException when there is no display after all
    boolean tour(Path library) {
        ToolkitLog.settle();
        return WindowFront.tour(library, this::needs);
    }

    private DesktopNeeds needs(Runnable ended) {
        return new DesktopNeeds(new SettingsFile(places.settingsFile()), places.defaultLibrary(), places.memoryFile(),
                assets(),
                Messages.localeFor(env),
                System.getProperty("user.name", ""), Version.text(), WindowDoor::samples,
                new Summons(places.state().resolve("front")), WindowDoor::showInFolder, PlaceRisk::of,
                places.logFile(), ended);
    }

    static Path assets() {
        return Path.of(System.getProperty("mitjul.assets", "assets"));
    }

    private static void samples(Session session) {
        Path folder = assets().resolve("articles");
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(file -> sample(session, file));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "samples not imported", e);
        }
    }

    private static void sample(Session session, Path file) {
        List<NewArticle> articles = new ArrayList<>();
        try (ArticleStream stream = ArticleStreams.open(List.of(file), ImportOptions.NONE)) {
            for (Optional<Item> item = stream.next(); item.isPresent(); item = stream.next()) {
                if (item.get() instanceof Item.Read read) {
                    articles.add(read.article());
                }
            }
            session.commands().importSamples(List.of(stream.source()), articles).join();
        }
    }

    /// Asks the system to show a file among its neighbours.
    private static void showInFolder(Path file) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        List<String> command = system.contains("win")
                ? List.of("explorer.exe", "/select," + file)
                : system.contains("mac")
                        ? List.of("open", "-R", file.toString())
                        : List.of("xdg-open", folder.toString());
        try {
            new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "no file browser", e);
        }
    }
}
