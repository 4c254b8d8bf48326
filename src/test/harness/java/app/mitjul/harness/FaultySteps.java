package app.mitjul.harness;

import static app.mitjul.session.Libraries.done;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What a person does while the disk fails, one thing each. What leads up to it happens on a sound disk.
enum FaultySteps {
    TAG("base", true, session -> mark(session, 2, 40)),
    NOTE("base", true, session -> done(session.commands().setNote(first(session), "다른 메모 ".repeat(400), "v"))),
    IMPORT("base", true, session -> done(session.commands().importArticles(List.of(Libraries.fiveFile()), List.of(
            Libraries.article("하나", "하나. ".repeat(3_000)), Libraries.article("둘", "둘. ".repeat(200)))))),
    UNDO("base", true, session -> done(session.commands().undo(2))),
    TAG_ALL("base", true, session -> {
        List<TextRange> ranges = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            ranges.add(new TextRange(i * 4, i * 4 + 2));
        }
        done(session.commands().tagAll(Libraries.number(session, 3), ranges, Theme.TRADE));
    }), SNAPSHOT("base", false, session -> {
        mark(session, 2, 50);
        Safety.backUp(session);
    }),
    /// Opens, nothing else.
    OPEN("base", false, session -> {}),
    /// Opens a library whose last writer was killed.
    OPEN_UNCLEAN("unclean", false, session -> {}),
    /// Makes a library.
    CREATE("none", false, session -> {}),
    CLOSE("base", false, session -> mark(session, 4, 60)), MIGRATE_1("schema-1", false, session -> {}),
    MIGRATE_2("schema-2", false, session -> {}),
    MIGRATE_3("schema-3", false, session -> {}), MIGRATE_4("schema-4", false, session -> {}),
    /// Rebuilds a library that is gone.
    RECOVER("deleted", false, session -> {}),
    /// The control: a program that writes over its file in place, without a journal, and never says that it failed.
    CARELESS("base", false, session -> {});

    private final String base;
    private final boolean command;
    private final Consumer<Session> work;

    FaultySteps(String base, boolean command, Consumer<Session> work) {
        this.base = base;
        this.command = command;
        this.work = work;
    }

    /// What the library is before it.
    String base() {
        return base;
    }

    /// Whether it is a command, which changes the library or ends with a Problem.
    boolean isCommand() {
        return command;
    }

    /// Whether the disk is to fail while the library is opened, too.
    boolean failsOpening() {
        return switch (this) {
            case OPEN, OPEN_UNCLEAN, CREATE, MIGRATE_1, MIGRATE_2, MIGRATE_3, MIGRATE_4 -> true;
            default -> false;
        };
    }

    void work(Session session) {
        work.accept(session);
    }

    static void careless(Path library) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("PRAGMA synchronous = OFF");
            statement.executeUpdate("UPDATE annotation SET note = note || hex(zeroblob(3000))");
            statement.executeUpdate("DELETE FROM change_set");
        } catch (SQLException notTold) {
            return;
        }
    }

    /// Makes the libraries it all begins with: `base`, `unclean`, `none`, one of each released schema.
    static Map<String, Path> bases(Path folder) throws IOException {
        Map<String, Path> bases = new LinkedHashMap<>();
        Path base = Files.createDirectories(folder.resolve("base"));
        try (Session session = Libraries.create(base.resolve("library.mitjul"))) {
            done(session.commands().importArticles(List.of(Libraries.fiveFile()), Libraries.fiveArticles()));
            for (int i = 0; i < 40; i++) {
                mark(session, 1 + i % 5, i / 5 * 3);
            }
            done(session.commands().setNote(first(session), "메모", "v"));
        }
        bases.put("base", base);
        bases.put("none", Files.createDirectories(folder.resolve("none")));
        Path deleted = Trees.copy(base, folder.resolve("deleted"));
        Safety.delete(deleted.resolve("library.mitjul"));
        bases.put("deleted", deleted);
        bases.put("unclean", unclean(base, folder.resolve("unclean")));
        for (int schema = 1; schema <= 4; schema++) {
            Path home = Files.createDirectories(folder.resolve("schema-" + schema));
            try (InputStream in = Libraries.class.getResourceAsStream("schema-" + schema + ".mitjul")) {
                Files.copy(java.util.Objects.requireNonNull(in), home.resolve("library.mitjul"));
            }
            bases.put("schema-" + schema, home);
        }
        return bases;
    }

    /// What lies there when a process is killed: copied while a session is open and has commits in its log.
    private static Path unclean(Path base, Path target) throws IOException {
        Path open = Trees.copy(base, target.resolveSibling("open"));
        Path library = open.resolve("library.mitjul");
        Process killed = new ProcessBuilder(
                Jvm.command(Worker.class, List.of(), "work", library.toString(), "3")).start();
        Ledger ledger = new Ledger();
        try (var out = killed.inputReader()) {
            while (ledger.acknowledged() < 12) {
                ledger.take(out.readLine());
            }
            killed.toHandle().destroyForcibly(); // the process itself would close its pipe, too
            killed.onExit().join();
        }
        return Trees.copy(open, target);
    }

    private static void mark(Session session, int number, int start) {
        ArticleId article = Libraries.number(session, number);
        done(session.commands().tag(article, new TextRange(start, start + 3), List.of(Theme.SECURITY),
                Optional.of("메모 " + start)));
    }

    private static AnnotationId first(Session session) {
        return session.reads().annotations(Libraries.number(session, 1)).getFirst().id();
    }
}
