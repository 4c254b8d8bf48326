package app.mitjul.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power fails while the program works: its library lies on an ext4 of its own that is shut down without writing
/// what it still holds, and mounted anew. Needs root, a loop device and a C compiler.
class PowerCutHarness {

    private static final int ROUNDS_OF_A_LIBRARY = 25;

    @TempDir
    private Path folder;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_damaged() throws IOException {
        Figures figures = new Figures("power cut");
        int rounds = Figures.of("cut.rounds", Figures.of("rounds", 300));
        try (Disk disk = Disk.make(folder)) {
            KillHarness.warm(folder);
            Random random = new Random(Figures.seed());
            List<String> lost = new ArrayList<>();
            long acknowledged = 0;
            Ledger ledger = new Ledger();
            for (int round = 0; round < rounds; round++) {
                if (round % ROUNDS_OF_A_LIBRARY == 0) {
                    acknowledged += ledger.acknowledged();
                    ledger = new Ledger();
                    disk.format();
                    figures.progress(round, acknowledged + " acknowledged, lost " + lost);
                }
                round(disk, "work", random, ledger);
                for (String what : look(disk, ledger)) {
                    lost.add("round " + round + ", cut during " + ledger.doing() + ": " + what);
                }
            }
            acknowledged += ledger.acknowledged();
            figures.say("%d rounds, %d changes acknowledged, %d lost or damaged", rounds, acknowledged, lost.size());
            assertThat(lost).isEmpty();
        }
    }

    @Test
    void control_a_log_that_is_not_forced_loses() throws IOException {
        Figures figures = new Figures("power cut, control WAL + NORMAL");
        int rounds = Math.min(20, Figures.of("cut.rounds", Figures.of("rounds", 20)));
        try (Disk disk = Disk.make(folder)) {
            KillHarness.warm(folder);
            Random random = new Random(Figures.seed());
            int losing = 0;
            long lost = 0;
            for (int round = 0; round < rounds; round++) {
                disk.format();
                Ledger ledger = new Ledger();
                round(disk, "unforced", random, ledger);
                long gone = Controls.lost(disk.mounted().resolve("library.mitjul"), ledger);
                losing += gone > 0 ? 1 : 0;
                lost += gone;
            }
            figures.say("%d commits lost in %d of %d rounds", lost, losing, rounds);
            assertThat(losing).isPositive();
        }
    }

    private static void round(Disk disk, String verb, Random random, Ledger ledger) {
        Path library = disk.mounted().resolve("library.mitjul");
        try (WorkerProcess worker = WorkerProcess.start(verb, library, random.nextLong(), ledger)) {
            worker.await(1 + random.nextInt(8));
            worker.await(random, 400);
            disk.cut();
            worker.kill();
        }
        disk.mountAnew();
    }

    private static List<String> look(Disk disk, Ledger ledger) throws IOException {
        Path library = disk.mounted().resolve("library.mitjul");
        List<String> wrong = new ArrayList<>();
        if (Files.notExists(library)) {
            return List.of("no library");
        }
        try (Session session = Libraries.create(library)) {
            session.reads().check().findings().forEach(f -> wrong.add(f.toString()));
        }
        wrong.addAll(ledger.lost(Rows.of(library)));
        return wrong;
    }

    /// An ext4 in a file.
    record Disk(Path image, Path mounted, Path cutter) implements AutoCloseable {

        static Disk make(Path folder) throws IOException {
            assumeTrue(Native.answer(List.of("id", "-u")).equals("0"), "needs root to mount a disk: skipped");
            Optional<Path> cutter = Native.program("cut");
            assumeTrue(cutter.isPresent(), "needs a C compiler: skipped");
            Path image = Files.createDirectories(folder.resolve("disk")).resolve("disk.ext4");
            assumeTrue(Native.run(List.of("truncate", "-s", "128M", image.toString())) == 0, "needs truncate: skipped");
            Disk disk = new Disk(image, Files.createDirectories(folder.resolve("mounted")),
                    cutter.orElseThrow());
            disk.makeFileSystem();
            assumeTrue(disk.mount() == 0, "needs loop devices: skipped");
            return disk;
        }

        private void makeFileSystem() {
            assumeTrue(Native.run(List.of("mkfs.ext4", "-q", "-F", image.toString())) == 0, "needs ext4: skipped");
        }

        private int mount() {
            return Native.run(List.of("mount", "-o", "loop", image.toString(), mounted.toString()));
        }

        private void unmount() {
            assertThat(Native.run(List.of("umount", mounted.toString()))).as("umount").isZero();
        }

        void format() {
            unmount();
            makeFileSystem();
            assertThat(mount()).as("mount").isZero();
        }

        void cut() {
            assertThat(Native.run(List.of(cutter.toString(), mounted.toString()))).as("cut").isZero();
        }

        void mountAnew() {
            unmount();
            assertThat(mount()).as("mount").isZero();
        }

        @Override
        public void close() {
            unmount();
        }
    }
}
