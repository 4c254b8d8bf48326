package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_reader_and_a_writer_know_what_they_are() {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        try (LibraryFile writer = LibraryFile.write(file, Holder.WINDOW); LibraryFile reader = LibraryFile.read(file)) {
            assertThat(writer.isWriting()).isTrue();
            assertThat(reader.isWriting()).isFalse();
            for (Runnable asked : List.<Runnable>of(reader::standing, reader::lastChange, reader::troubles,
                    reader::accept, reader::settleCopies)) {
                assertThatThrownBy(asked::run).isInstanceOfSatisfying(Problem.class,
                        p -> assertThat(p.key()).isEqualTo("library.read-only"));
            }
            assertThat(reader.bytes()).isEqualTo(writer.bytes()).isPositive();
        }
    }

    @Test
    void what_is_told_reaches_who_listens_late_and_not_who_stopped() {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        try (LibraryFile library = LibraryFile.write(file, Holder.WINDOW)) {
            library.tell(new Problem("library.log-failed", "a", "b"));
            List<String> heard = new ArrayList<>();
            Runnable stop = library.troubles().listen(problem -> heard.add(problem.key()));
            assertThat(heard).containsExactly("library.log-failed");
            library.tell(new Problem("library.backup-failed", "a", "b"));
            stop.run();
            library.tell(new Problem("library.io", "a", "b"));
            assertThat(heard).containsExactly("library.log-failed", "library.backup-failed");
        }
    }

    @Test
    void after_a_crash_every_row_is_looked_at_and_damage_is_told() {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        List<Problem> told = new ArrayList<>();
        try (LibraryFile library = LibraryFile.write(file, Holder.WINDOW)) {
            library.troubles().listen(told::add);
            library.checkAfterCrash();
            assertThat(told).isEmpty();
        }
        RawLibrary.run(file, "UPDATE theme SET name = 'Securita' WHERE key = 1");
        try (LibraryFile library = LibraryFile.write(file, Holder.WINDOW)) {
            library.troubles().listen(told::add);
            library.checkAfterCrash();
            assertThat(told).singleElement().satisfies(p -> {
                assertThat(p.key()).isEqualTo("library.check-found");
                assertThat(p.arguments()).containsExactly(library.path().toString(), 1);
            });
        }
    }

    @Test
    void a_copy_of_an_older_schema_is_read_only_after_it_was_brought_up_to_date() throws IOException {
        for (String schema : List.of("schema-1.mitjul", "schema-2.mitjul", "schema-3.mitjul", "schema-4.mitjul")) {
            Path old = folder.resolve(schema);
            try (InputStream in = LibraryFileTest.class.getResourceAsStream("/app/mitjul/session/" + schema)) {
                Files.copy(Objects.requireNonNull(in), old);
            }
            assertThatThrownBy(() -> LibraryFile.read(old).close()).isInstanceOfSatisfying(Problem.class,
                    p -> assertThat(p.key()).isEqualTo("library.older"));
            assertThat(OpenHere.isOpen(old)).isFalse();
            try (LibraryFile copy = LibraryFile.readOrBring(old)) {
                assertThat((int) copy.read(ReadTx::schema)).isEqualTo(5);
                assertThat(copy.read(LibraryCheck::of)).isEmpty();
            }
            try (LibraryFile copy = LibraryFile.readOrBring(old)) {
                assertThat((int) copy.read(ReadTx::schema)).isEqualTo(5);
            }
        }
    }

    @Test
    void what_could_not_be_opened_holds_nothing() {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        RawLibrary.run(file, "CREATE TABLE more (x)");
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> LibraryFile.write(file, Holder.WINDOW).close()).isInstanceOf(Problem.class);
            assertThatThrownBy(() -> LibraryFile.read(file).close()).isInstanceOf(Problem.class);
            assertThat(OpenHere.isOpen(file)).isFalse();
        }
        assertThat(RawLibrary.names(folder)).doesNotContain("a.mitjul.lock");
        RawLibrary.run(file, "DROP TABLE more");
        LibraryFile.write(file, Holder.WINDOW).close();
    }
}
