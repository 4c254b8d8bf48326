package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two programs on one library: real processes.
class TwoProgramsTest {

    @TempDir
    private Path folder;

    @Test
    void a_window_elsewhere_refuses_writers_by_name_and_lets_readers_in() {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        try (OtherJvm window = OtherJvm.start("hold", file)) {
            assertThat(window.line()).isEqualTo("holds");
            assertThatThrownBy(() -> LibraryFile.write(file, Holder.COMMAND_LINE).close())
                    .isInstanceOfSatisfying(Problem.class, p -> {
                        assertThat(p.key()).isEqualTo("library.held-by-window");
                        assertThat(p.arguments().getLast().toString()).containsOnlyDigits();
                    });
            try (LibraryFile reader = LibraryFile.read(file)) {
                assertThat((int) reader.read(tx -> tx.articles().listed().size())).isOne();
            }
            window.end();
        }
        LibraryFile.write(file, Holder.COMMAND_LINE).close();
    }

    @Test
    void a_command_elsewhere_is_named_as_one() {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        try (OtherJvm command = OtherJvm.start("hold-command", file)) {
            assertThat(command.line()).isEqualTo("holds");
            assertThatThrownBy(() -> LibraryFile.create(file, Holder.WINDOW).close()).isInstanceOfSatisfying(
                    Problem.class, p -> assertThat(p.key()).isEqualTo("library.held-by-command"));
        }
    }

    @Test
    void a_reader_elsewhere_sees_each_commit_while_this_window_writes() {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        try (LibraryFile window = LibraryFile.write(file, Holder.WINDOW)) {
            RawLibrary.add(window, "one");
            RawLibrary.add(window, "two");
            assertThat(OtherJvm.run("read", file)).isEqualTo("done");
            try (OtherJvm reader = OtherJvm.start("read", file)) {
                assertThat(reader.line()).isEqualTo("articles 2");
            }
        }
        assertThat(RawLibrary.names(folder)).doesNotContain("a.mitjul-wal", "a.mitjul-shm", "a.mitjul.lock");
    }

    @Test
    void a_reader_that_stays_does_not_keep_a_writer_from_opening_writing_and_closing() throws IOException {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        try (OtherJvm reader = OtherJvm.start("hold-read", file)) {
            assertThat(reader.line()).isEqualTo("articles 0");
            try (LibraryFile window = LibraryFile.write(file, Holder.WINDOW)) {
                assertThat(window.writer()).isNotNull();
            }
            reader.end();
        }
        try (LibraryFile window = LibraryFile.write(file, Holder.WINDOW)) {
            RawLibrary.add(window, "one");
        }
        assertThat(folder.resolve("a.mitjul-wal")).doesNotExist();
        assertThat(Files.size(file)).isPositive();
    }

    @Test
    void the_lock_of_a_killed_program_is_taken_over() {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        try (OtherJvm window = OtherJvm.start("hold", file)) {
            assertThat(window.line()).isEqualTo("holds");
            window.kill();
        }
        assertThat(folder.resolve("a.mitjul.lock")).isNotEmptyFile();
        try (LibraryFile next = LibraryFile.write(file, Holder.COMMAND_LINE)) {
            assertThat((int) next.read(tx -> tx.articles().listed().size())).isOne();
        }
        assertThat(folder.resolve("a.mitjul.lock")).doesNotExist();
    }

    @Test
    void a_library_of_a_killed_program_can_be_read_without_changing_it() {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        try (OtherJvm window = OtherJvm.start("hold", file)) {
            assertThat(window.line()).isEqualTo("holds");
            window.kill();
        }
        String before = RawLibrary.hash(file);
        String log = RawLibrary.hash(folder.resolve("a.mitjul-wal"));
        try (LibraryFile reader = LibraryFile.read(file)) {
            assertThat((int) reader.read(tx -> tx.articles().listed().size())).isOne();
        }
        assertThat(RawLibrary.hash(file)).isEqualTo(before);
        assertThat(RawLibrary.hash(folder.resolve("a.mitjul-wal"))).isEqualTo(log);
    }
}
