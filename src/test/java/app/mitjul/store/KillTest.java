package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged is there after kill -9, every time.
class KillTest {

    private static final int ROUNDS = 20;

    @Test
    void a_writer_killed_between_commits_loses_none_it_acknowledged(@TempDir Path folder) {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        Random random = new Random(7);
        int acknowledged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (OtherJvm writer = OtherJvm.start("commit", file)) {
                int wait = 1 + random.nextInt(40);
                for (int i = 0; i < wait; i++) {
                    acknowledged = Integer.parseInt(writer.line());
                }
                writer.kill();
                for (String line = writer.line(); !line.isEmpty(); line = writer.line()) {
                    acknowledged = Integer.parseInt(line);
                }
            }
            try (LibraryFile library = LibraryFile.write(file, Holder.WINDOW)) {
                int found = library.read(tx -> tx.articles().listed().size());
                assertThat(found).as("round " + round).isBetween(acknowledged, acknowledged + 1);
                assertThat((long) library.read(tx -> tx.library().generation())).isEqualTo(found);
                assertThat(library.read(LibraryCheck::of)).as("round " + round).isEmpty();
            }
        }
        assertThat(acknowledged).isGreaterThanOrEqualTo(ROUNDS);
    }
}
