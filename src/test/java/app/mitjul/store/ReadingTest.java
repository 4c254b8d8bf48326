package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reading changes nothing, wherever the file lies.
class ReadingTest {

    @TempDir
    private Path folder;

    @Test
    void reading_leaves_a_library_at_rest_as_it_is() throws IOException {
        Path file = withArticle();
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        String before = RawLibrary.hash(file);
        try (LibraryFile reader = LibraryFile.read(file)) {
            assertThat((int) reader.read(tx -> tx.articles().listed().size())).isOne();
            assertThat(reader.read(LibraryCheck::of)).isEmpty();
            assertThat(RawLibrary.names(folder)).containsExactly("a.mitjul", "a.mitjul.backups", "a.mitjul.safety");
        }
        assertThat(RawLibrary.hash(file)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(1_000_000));
        assertThat(RawLibrary.names(folder)).containsExactly("a.mitjul", "a.mitjul.backups", "a.mitjul.safety");
    }

    @Test
    void a_reader_cannot_write() {
        try (LibraryFile reader = LibraryFile.read(withArticle())) {
            assertThatThrownBy(() -> reader.write(tx -> 0)).isInstanceOfSatisfying(Problem.class,
                    p -> assertThat(p.key()).isEqualTo("library.read-only"));
            assertThatThrownBy(() -> reader.read(tx -> tx.library().advance("x")))
                    .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.key()).isEqualTo("library.not-writable"));
        }
    }

    @Test
    void a_library_in_a_closed_folder_can_be_read() throws IOException {
        Path file = withArticle();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (LibraryFile reader = LibraryFile.read(file)) {
            assertThat((int) reader.read(tx -> tx.articles().listed().size())).isOne();
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// What a copy of the file alone looks like that was made while a window had it open.
    @Test
    void a_library_copied_without_its_log_is_read_from_a_private_copy() throws IOException {
        Path file = withArticle();
        RawLibrary.run(file, "PRAGMA journal_mode = WAL");
        Path elsewhere = Files.createDirectory(folder.resolve("alone"));
        Path alone = elsewhere.resolve("a.mitjul");
        byte[] bytes = Files.readAllBytes(file);
        bytes[18] = 2;
        bytes[19] = 2;
        Files.write(alone, bytes);
        try (LibraryFile reader = LibraryFile.read(alone)) {
            assertThat((int) reader.read(tx -> tx.articles().listed().size())).isOne();
            assertThat(RawLibrary.names(elsewhere)).containsExactly("a.mitjul");
        }
        assertThat(Files.readAllBytes(alone)).isEqualTo(bytes);
    }

    @Test
    void everything_asked_in_one_question_is_of_one_moment() {
        Path file = withArticle();
        try (LibraryFile library = LibraryFile.write(file, Holder.WINDOW)) {
            library.read(tx -> {
                int before = tx.articles().listed().size();
                RawLibrary.add(library, "committed meanwhile");
                assertThat(tx.articles().listed()).hasSize(before);
                return before;
            });
            assertThat((int) library.read(tx -> tx.articles().listed().size())).isEqualTo(2);
        }
    }

    @Test
    void a_closed_library_answers_nothing() {
        LibraryFile library = LibraryFile.read(withArticle());
        library.close();
        library.close();
        assertThatThrownBy(() -> library.read(ReadTx::figures)).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo("library.closed"));
    }

    private Path withArticle() {
        Path file = folder.resolve("a.mitjul");
        try (LibraryFile library = LibraryFile.create(file, Holder.WINDOW)) {
            RawLibrary.add(library, "an article");
        }
        return file;
    }
}
