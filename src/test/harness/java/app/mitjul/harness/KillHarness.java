package app.mitjul.harness;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// kill -9 of the real process while it edits, imports, takes snapshots, closes, opens, recovers and is
/// rebuilt.
class KillHarness {

    /// A library is worked on in this many rounds before a new one is begun: its journal grows.
    private static final int ROUNDS_OF_A_LIBRARY = 25;
    private static final int MOST_MILLIS = 500;
    private static final int DELETED_EVERY = 10;

    @TempDir
    private Path folder;

    private final Map<String, Integer> during = new TreeMap<>();
    private final List<String> lost = new ArrayList<>();
    private long acknowledged;
    private int rebuilt;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_damaged() throws IOException {
        Figures figures = new Figures("kill -9");
        int rounds = Figures.of("kill.rounds", Figures.of("rounds", 1_000));
        warm(folder);
        Random random = new Random(Figures.seed());
        Ledger ledger = new Ledger();
        Path home = folder;
        for (int round = 0; round < rounds; round++) {
            if (round % ROUNDS_OF_A_LIBRARY == 0) {
                Trees.delete(home.equals(folder) ? folder.resolve("none") : home);
                home = Files.createDirectory(folder.resolve("home-" + round));
                acknowledged += ledger.acknowledged();
                ledger = new Ledger();
                figures.progress(round, acknowledged + " acknowledged, lost " + lost + ", " + during);
            }
            round(round, home, random, ledger);
        }
        acknowledged += ledger.acknowledged();
        figures.say("%d rounds, %d changes acknowledged, %d lost or damaged, %d rebuilt from log and snapshots alone, "
                + "killed during %s", rounds, acknowledged, lost.size(), rebuilt, during);
        assertThat(lost).isEmpty();
    }

    private void round(int round, Path home, Random random, Ledger ledger) throws IOException {
        Path library = home.resolve("library.mitjul");
        try (WorkerProcess worker = WorkerProcess.start("work", library, random.nextLong(), ledger)) {
            if (random.nextInt(4) > 0) {
                worker.await(1 + random.nextInt(8));
            }
            worker.await(random, MOST_MILLIS);
            worker.kill();
        }
        during.merge(ledger.doing(), 1, Integer::sum);
        if (random.nextInt(5) == 0) {
            try (WorkerProcess recovery = WorkerProcess.start("open", library, 0, ledger)) {
                recovery.await(random, MOST_MILLIS);
                recovery.kill();
            }
            during.merge("recovery", 1, Integer::sum);
        }
        if (ledger.generation() > 0 && round % DELETED_EVERY == DELETED_EVERY - 1) {
            Safety.delete(library);
            try (WorkerProcess recovery = WorkerProcess.start("recover", library, 0, ledger)) {
                recovery.await(random, MOST_MILLIS);
                recovery.kill();
            }
            during.merge("rebuilding", 1, Integer::sum);
            if (Files.notExists(library)) {
                Safety.recover(library);
            }
        }
        if (Files.exists(library)) {
            compare("round " + round, home, ledger);
        }
    }

    /// Looks at a copy, so that the next process meets what the kill left.
    private void compare(String round, Path home, Ledger ledger) throws IOException {
        Path copy = Trees.copy(home, folder.resolve("looked-at"));
        Path library = copy.resolve("library.mitjul");
        if (ledger.acknowledged() > 0) {
            compareRebuilt(round, library, ledger);
        }
        for (String what : look(library, ledger)) {
            lost.add(round + ", killed during " + ledger.doing() + ": " + what);
        }
        Trees.delete(copy);
    }

    private void compareRebuilt(String round, Path library, Ledger ledger) {
        Rows rows = Safety.rebuilt(library, library.resolveSibling("rebuilt.mitjul")).orElse(null);
        if (rows == null) {
            lost.add(round + ": nothing to rebuild from");
            return;
        }
        rebuilt++;
        ledger.lost(rows)
                .forEach(what -> lost.add(round + ", killed during " + ledger.doing() + ", rebuilt: " + what));
    }

    private List<String> look(Path library, Ledger ledger) {
        List<String> wrong = new ArrayList<>();
        try (Session session = Libraries.open(library)) {
            session.reads().check().findings().forEach(f -> wrong.add(f.toString()));
        }
        Rows found = Rows.of(library);
        wrong.addAll(ledger.lost(found));
        return wrong;
    }

    @Test
    void control_a_program_that_says_saved_before_it_is_loses() throws IOException {
        Figures figures = new Figures("kill -9, control");
        int rounds = Math.min(20, Figures.of("kill.rounds", Figures.of("rounds", 20)));
        warm(folder);
        Random random = new Random(Figures.seed());
        int losing = 0;
        for (int round = 0; round < rounds; round++) {
            Path library = Files.createDirectory(folder.resolve("control-" + round)).resolve("library.mitjul");
            Ledger ledger = new Ledger();
            try (WorkerProcess worker = WorkerProcess.start("forgetful", library, random.nextLong(), ledger)) {
                worker.await(1 + random.nextInt(50));
                worker.kill();
            }
            losing += Controls.lost(library, ledger) > 0 ? 1 : 0;
        }
        figures.say("%d of %d rounds lost", losing, rounds);
        assertThat(losing).isPositive();
    }

    /// Writes the archive of class data, which a killed process does not.
    static void warm(Path folder) throws IOException {
        Path library = Files.createDirectory(folder.resolve("warm")).resolve("library.mitjul");
        try (WorkerProcess worker = WorkerProcess.start("warm", library, 1, new Ledger())) {
            assertThat(worker.end()).isZero();
        }
    }
}
