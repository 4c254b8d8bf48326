package app.mitjul.harness;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.exchange.ImportOptions;
import app.mitjul.exchange.in.ArticleStreams;
import app.mitjul.session.ImportChoice;
import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// kill -9 of the real process at a random moment of one import of many articles: all of it is there afterwards, or
/// nothing.
class ImportKillHarness {

    private static final int ROUNDS = 50;
    private static final int PLACES = 4;
    private static final int MOST_MILLIS = 2_000;

    private static final String IMPORTED = "SELECT COUNT(*) FROM article WHERE presence = 'LIVE' AND title LIKE '들임%'";

    @TempDir
    private Path folder;

    private int half;
    private int whole;
    private int told;
    private int rebuilt;

    @Test
    void an_import_that_was_killed_is_there_whole_or_not_at_all() throws Exception {
        Figures figures = new Figures("kill -9 of an import");
        int rounds = Figures.of("import.rounds", Figures.of("rounds", ROUNDS));
        KillHarness.warm(folder);
        Random random = new Random(Figures.seed());
        List<String> wrong = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Path home = Files.createDirectory(folder.resolve("home-" + round));
            Ledger ledger = killed("import", home, random);
            look(home, ledger).forEach(wrong::add);
            Trees.delete(home);
            figures.progress(round, whole + " whole, " + half + " half done, wrong " + wrong);
        }
        figures.say("%d rounds of %d articles: %d killed with a part of them written, %d were whole (%d of them told), "
                + "%d rebuilt from log and snapshots alone, wrong: %s", rounds, Worker.ARTICLES, half, whole, told,
                rebuilt, wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void control_a_program_that_shows_an_import_piece_by_piece_leaves_a_part_of_it() throws Exception {
        Figures figures = new Figures("kill -9 of an import, control");
        int rounds = Math.min(10, Figures.of("import.rounds", Figures.of("rounds", 10)));
        KillHarness.warm(folder);
        Random random = new Random(Figures.seed());
        int parts = 0;
        for (int round = 0; round < rounds; round++) {
            Path home = Files.createDirectory(folder.resolve("control-" + round));
            Ledger ledger = killed("import-piecemeal", home, random);
            parts += look(home, ledger).isEmpty() ? 0 : 1;
        }
        figures.say("%d of %d rounds left a part", parts, rounds);
        assertThat(parts).isPositive();
    }

    private static Ledger killed(String verb, Path home, Random random) {
        Ledger ledger = new Ledger();
        try (WorkerProcess worker = WorkerProcess.start(verb, home.resolve("library.mitjul"), random.nextLong(),
                ledger)) {
            worker.await(1);
            if (verb.equals("import")) {
                int written = random.nextInt(PLACES) * Worker.ARTICLES / (PLACES - 1);
                worker.awaitDoing(doing -> hasWritten(doing, written));
            }
            worker.await(random, MOST_MILLIS);
            worker.kill();
        }
        return ledger;
    }

    /// The places lie between the batches.
    private static boolean hasWritten(String doing, int articles) {
        return doing.startsWith("import ") && Integer.parseInt(doing.substring("import ".length())) >= articles;
    }

    private List<String> look(Path home, Ledger ledger) throws IOException, SQLException {
        List<String> wrong = new ArrayList<>();
        Path library = home.resolve("library.mitjul");
        Path copy = Trees.copy(home, folder.resolve("looked-at"));
        half += number(copy.resolve("library.mitjul"), "SELECT COUNT(*) FROM article WHERE presence = 'UNDONE'") > 0
                ? 1
                : 0;
        Trees.delete(copy);
        boolean acknowledged = ledger.acknowledged() > 1;
        told += acknowledged ? 1 : 0;
        open(library, wrong);
        int there = (int) number(library, IMPORTED);
        whole += there == Worker.ARTICLES ? 1 : 0;
        if (there != 0 && there != Worker.ARTICLES || acknowledged && there == 0) {
            wrong.add(there + " articles, told: " + acknowledged);
        }
        long left = number(library, "SELECT (SELECT COUNT(*) FROM article WHERE presence = 'UNDONE') "
                + "+ (SELECT COUNT(*) FROM import_run WHERE state = 'STAGED')");
        if (left > 0) {
            wrong.add(left + " rows left out of sight");
        }
        lost(Rows.of(library), ledger).forEach(wrong::add);
        Optional<Rows> back = Safety.rebuilt(library, home.resolve("rebuilt.mitjul"));
        if (back.isPresent()) {
            rebuilt++;
            lost(back.get(), ledger).forEach(key -> wrong.add("rebuilt: " + key));
            long here = number(home.resolve("rebuilt.mitjul"), IMPORTED);
            if (here != there) {
                wrong.add("rebuilt: " + here + " articles of " + there);
            }
        }
        return wrong;
    }

    /// What is half done goes when the library is opened; a further import waits for that.
    private static void open(Path library, List<String> wrong) {
        try (Session session = Libraries.open(library)) {
            Libraries.done(session.commands().importAll(ArticleStreams.pasted("뒤에 온 글이다.", ImportOptions.NONE),
                    ImportChoice.USUAL, Progress.NONE, new CancelToken()));
            session.reads().check().findings().forEach(f -> wrong.add(f.toString()));
        }
    }

    private static List<String> lost(Rows found, Ledger ledger) {
        return ledger.keys("note/").stream().filter(key -> !ledger.holds(found, key)).map(key -> "lost " + key)
                .toList();
    }

    private static long number(Path library, String query) throws SQLException {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + library); Statement s = c.createStatement()) {
            return s.executeQuery(query).getLong(1);
        }
    }
}
