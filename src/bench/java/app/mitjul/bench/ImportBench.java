package app.mitjul.bench;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.library.ImportReport;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.session.ImportChoice;
import app.mitjul.session.OpenRequest;
import app.mitjul.session.Session;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Times the import of one JSONL with everything – parsing, bylines, hashes, duplicates, index, report, copies – against
/// what SQLite alone takes for the same rows in the same run: bodies of the articles inserted with one prepared statement,
/// in batches of 1,000 and one transaction, with an FTS5 index of their bigrams.
///
/// `-Dbench.sizes=10000,100000,300000`.
public final class ImportBench {

    private static final int BATCH = 1_000;
    private static final int LEAST = 3_000;

    private ImportBench() {
    }

    public static void main(String[] args) throws Exception {
        System.out.println("Import bench, " + LocalDate.now() + ", " + System.getProperty("java.vm.name") + " "
                + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        System.out.printf(Locale.ROOT, "%9s %12s %12s %8s %10s %10s %9s%n", "articles", "SQLite /s", "Mitjul /s",
                "share", "undo s", "close s", "library");
        for (int count : BenchLibrary.sizes()) {
            Path folder = Files.createTempDirectory("mitjul-bench");
            Path file = folder.resolve("corpus-" + count + ".jsonl");
            try (Writer out = Files.newBufferedWriter(file)) {
                Corpus.writeJsonLines(count, out);
            }
            double bare = count / seconds(bare(folder, file));
            Run run = ours(folder, file, count);
            System.out.printf(Locale.ROOT, "%,9d %,12.0f %,12.0f %8.2f %10.1f %10.1f %,6d MB%s%n", count, bare,
                    count / seconds(run.imported()), count / seconds(run.imported()) / bare, seconds(run.undone()),
                    seconds(run.closed()), run.bytes() >> 20,
                    bare < LEAST ? "  (void: the reference is too slow)" : "");
            delete(folder);
        }
    }

    private record Run(Duration imported, Duration undone, Duration closed, long bytes) {
    }

    private static Run ours(Path folder, Path file, int count) throws IOException {
        Path library = folder.resolve("bench.mitjul");
        Annotator me = new Annotator(new AnnotatorId(Uuid7.next()), "bench");
        Session session = Session
                .open(new OpenRequest(library, OpenRequest.Mode.CREATE, me, OpenRequest.Holder.WINDOW));
        long start = System.nanoTime();
        ImportReport report = session.commands().importAll(
                ArticleStreams.open(List.of(file), ImportOptions.NONE), ImportChoice.USUAL, Progress.NONE,
                new CancelToken()).join();
        Duration imported = since(start);
        if (report.taken() != count) {
            throw new IllegalStateException("not all came in: " + report);
        }
        start = System.nanoTime();
        session.commands().undo(1).join();
        session.commands().redo(1).join();
        Duration undone = since(start);
        start = System.nanoTime();
        session.close();
        return new Run(imported, undone, since(start), Files.size(library));
    }

    /// Articles are read from the file, as an import must, but nothing else is done with them.
    private static Duration bare(Path folder, Path file) throws IOException, SQLException {
        List<JsonObject> articles = new ArrayList<>();
        try (var lines = Files.lines(file)) {
            lines.forEach(line -> articles.add(JsonParser.parseString(line).getAsJsonObject()));
        }
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bare.db"))) {
            try (Statement statement = connection.createStatement()) {
                // Nothing it could be faster without: no journal, nothing forced, room for its pages.
                for (String pragma : List.of("journal_mode = OFF", "synchronous = OFF", "cache_size = -262144",
                        "temp_store = MEMORY", "locking_mode = EXCLUSIVE")) {
                    statement.execute("PRAGMA " + pragma);
                }
                statement.executeUpdate("CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT, outlet TEXT,"
                        + " date TEXT, body TEXT)");
                statement.executeUpdate("CREATE VIRTUAL TABLE grams USING fts5 (words, content = '', detail = full,"
                        + " tokenize = 'ascii')"); // all the bigrams need
            }
            connection.setAutoCommit(false);
            try (PreparedStatement rows = connection.prepareStatement("INSERT INTO article VALUES (?, ?, ?, ?, ?)");
                    PreparedStatement grams = connection
                            .prepareStatement("INSERT INTO grams (rowid, words) VALUES (?, ?)")) {
                for (int i = 0; i < articles.size(); i++) {
                    insert(rows, grams, i + 1, articles.get(i));
                    if (i % BATCH == BATCH - 1) {
                        rows.executeBatch();
                        grams.executeBatch();
                    }
                }
                rows.executeBatch();
                grams.executeBatch();
            }
            connection.commit();
        }
        return since(start);
    }

    private static void insert(PreparedStatement rows, PreparedStatement grams, int id, JsonObject article)
            throws SQLException {
        String body = article.get("body").getAsString();
        rows.setInt(1, id);
        rows.setString(2, article.get("title").getAsString());
        rows.setString(3, article.get("outlet").getAsString());
        rows.setString(4, article.get("date").getAsString());
        rows.setString(5, body);
        rows.addBatch();
        grams.setInt(1, id);
        grams.setString(2, bigrams(body));
        grams.addBatch();
    }

    private static String bigrams(String body) {
        StringBuilder grams = new StringBuilder(3 * body.length());
        char before = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i); // the corpus has no other letters than those of one unit
            if (Character.isLetterOrDigit(c)) {
                if (before != 0) {
                    grams.append(before).append(c).append(' ');
                }
                before = c;
            }
        }
        return grams.toString();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
