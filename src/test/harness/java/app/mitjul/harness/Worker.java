package app.mitjul.harness;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.i18n.Problem;
import app.mitjul.session.ImportChoice;
import app.mitjul.session.Libraries;
import app.mitjul.session.RandomCommands;
import app.mitjul.session.Session;
import app.mitjul.text.Split;
import app.mitjul.work.CancelToken;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;

/// The program in a process of its own, worked by a restless person until it is killed. It tells what it begins, and,
/// once a command's future has ended, every row the command changed: from then on nobody may lose it.
public final class Worker {

    private static final PrintStream OUT = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out),
            false, StandardCharsets.UTF_8);
    private static final int UNSAVED = 20;
    private static final int PIECE = 250;

    /// More than one batch, and more than go through the safety log.
    static final int ARTICLES = 3_000;
    private static final String MANY = IntStream.range(0, ARTICLES)
            .mapToObj(i -> "들임 " + i + "째 글이다. " + "정부는 안보와 에너지를 두루 이야기했다고 밝혔다. ".repeat(10 + i % 7) + i)
            .collect(Collectors.joining("\n"));

    private final Path library;
    private final Random random;
    private final RandomCommands person;
    private Map<String, String> told = new TreeMap<>();

    private Worker(Path library, long seed) {
        this.library = library;
        random = new Random(seed);
        person = new RandomCommands(random);
    }

    /// @param arguments
    ///            what to do, the library, where random choices begin
    public static void main(String[] arguments) throws Exception {
        Worker worker = new Worker(Path.of(arguments[1]), Long.parseLong(arguments[2]));
        switch (arguments[0]) {
            case "work" -> worker.work();
            case "warm" -> worker.warm();
            case "open" -> worker.open();
            case "recover" -> worker.recover();
            case "import" -> worker.importMany();
            case "import-piecemeal" -> worker.importPiecemeal();
            case "forgetful" -> worker.forgetful();
            case "unforced" -> worker.unforced();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private void work() {
        begin("opening");
        Session session = opened();
        tellAll();
        while (true) {
            session = step(session, random.nextInt(100));
        }
    }

    /// A run that ends by itself.
    private void warm() {
        Session session = opened();
        tellAll();
        for (int i = 0; i < 60; i++) {
            session = step(session, i);
        }
        session.close();
    }

    private Session step(Session session, int dice) {
        Session next = session;
        if (dice < 6) {
            begin("import");
            Libraries.done(session.commands().importArticles(List.of(), List.of(article())));
        } else if (dice < 10) {
            begin("snapshot");
            Safety.backUp(session);
        } else if (dice < 12) {
            begin("closing");
            session.close();
            begin("opening");
            next = opened();
        } else {
            begin("command");
            person.next(session);
        }
        acknowledge();
        return next;
    }

    private NewArticle article() {
        StringBuilder text = new StringBuilder("글 " + random.nextLong() + ".\n");
        for (int i = random.nextInt(3_000); i >= 0; i--) {
            text.append((char) ('가' + random.nextInt(11_000))).append(i % 7 == 0 ? ". " : "");
        }
        return Libraries.article("새 글", text.toString());
    }

    /// One import of many articles behind one acknowledged step; its end is told without its rows.
    private void importMany() {
        Session session = beforeImport();
        Libraries.done(session.commands().importAll(
                ArticleStreams.pasted(MANY, ImportOptions.NONE.withSplit(Optional.of(Split.LINE))), ImportChoice.USUAL,
                (part, count) -> begin("import " + count), new CancelToken()));
        say("a\t" + session.reads().info().generation() + "\t.");
        session.close();
    }

    /// The control: a program that shows an import piece by piece.
    private void importPiecemeal() {
        Session session = beforeImport();
        MANY.lines().map(line -> Libraries.article("들임", line)).gather(Gatherers.windowFixed(PIECE))
                .forEach(some -> Libraries.done(session.commands().importArticles(List.of(), some)));
        session.close();
    }

    private Session beforeImport() {
        Session session = opened();
        tellAll();
        Libraries.done(session.commands().setNote(new NoteOwner.OfLibrary(), "앞의 메모 " + random.nextLong(), "v"));
        acknowledge();
        begin("import");
        return session;
    }

    private void open() {
        begin("recovery");
        opened().close();
    }

    private Session opened() {
        Session session = Safety.open(library);
        if (session.opened().provenance().isDoubtful()) {
            say("w\t" + session.opened().provenance());
        }
        return session;
    }

    private void recover() {
        begin("rebuilding");
        Safety.recover(library);
    }

    /// The control of the kills: a program that says “saved” first and commits every twentieth time.
    private void forgetful() throws SQLException {
        Libraries.create(library).close();
        tellAll();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
                Statement statement = connection.createStatement()) {
            for (int i = 1;; i++) {
                if (i % UNSAVED == 1) {
                    statement.execute("BEGIN");
                }
                boast(statement, i);
                if (i % UNSAVED == 0) {
                    statement.execute("COMMIT");
                }
            }
        }
    }

    /// The control of the power cuts: a program that commits, as many do, without forcing its log to the disk.
    private void unforced() throws SQLException {
        Libraries.create(library).close();
        tellAll();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = NORMAL");
            for (int i = 1;; i++) {
                boast(statement, i);
            }
        }
    }

    private void boast(Statement statement, int i) throws SQLException {
        String key = random.nextLong() + "-" + i;
        statement.execute("INSERT INTO library (key, value) VALUES ('" + key + "', 'x')");
        say("a\t" + Rows.number(statement, "SELECT value FROM library WHERE key = 'generation'") + "\tcontrol/" + key
                + "=x\t.");
    }

    private static void begin(String what) {
        say("s\t" + what);
    }

    private void tellAll() {
        Rows rows = Rows.of(library);
        say("f\t" + rows.generation() + rows.since(Map.of()) + "\t.");
        told = rows.all();
    }

    /// Reads the rows after the future has ended; nobody else writes meanwhile.
    private void acknowledge() {
        Rows rows = Rows.of(library);
        say("a\t" + rows.generation() + rows.since(told) + "\t.");
        told = rows.all();
    }

    private static void say(String line) {
        OUT.println(line);
        OUT.flush();
        if (OUT.checkError()) {
            throw new Problem("nobody listens");
        }
    }
}
