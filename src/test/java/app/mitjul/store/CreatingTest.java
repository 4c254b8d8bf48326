package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.i18n.Problem;
import app.mitjul.store.backup.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new library appears whole, for its owner alone, or not at all.
class CreatingTest {

    @TempDir
    private Path folder;

    @Test
    void a_new_library_holds_the_first_three_themes_and_knows_itself() {
        Path file = folder.resolve("new.mitjul");
        try (LibraryFile library = LibraryFile.create(file, Holder.WINDOW)) {
            library.read(tx -> {
                assertThat(tx.themes().live()).isEqualTo(Theme.FIRST);
                assertThat(tx.library().id()).matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
                assertThat(tx.library().created()).isBeforeOrEqualTo(Instant.now());
                assertThat(tx.library().generation()).isZero();
                assertThat(tx.schema()).isEqualTo(5);
                return tx;
            });
        }
        assertThat(RawLibrary.ask(file, "PRAGMA application_id")).isEqualTo(Integer.toString(Header.APPLICATION_ID));
        assertThat(RawLibrary.ask(file, "SELECT COUNT(*) FROM pragma_table_list WHERE schema = 'main'"
                + " AND name NOT LIKE 'sqlite_%' AND type = 'table' AND NOT strict")).isEqualTo("0");
    }

    @Test
    void only_its_owner_can_read_a_new_library_and_its_folder() throws IOException {
        Path file = folder.resolve("made/here/new.mitjul");
        try (LibraryFile library = LibraryFile.create(file, Holder.WINDOW)) {
            RawLibrary.add(library, "text");
            for (String beside : new String[]{"", "-wal", "-shm", ".lock"}) {
                assertThat(mode(PrivateCopy.beside(file, beside))).as(beside).isEqualTo("rw-------");
            }
        }
        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(mode(folder.resolve("made/here"))).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("made"))).isEqualTo("rwx------");
        assertThat(mode(PrivateCopy.beside(file, ".backups"))).isEqualTo("rwx------");
        assertThat(mode(new Snapshots(file).all().getFirst().file())).isEqualTo("rw-------");
        assertThat(mode(PrivateCopy.beside(file, ".safety"))).isEqualTo("rwx------");
        assertThat(mode(PrivateCopy.beside(file, ".safety").resolve("000001.jsonl"))).isEqualTo("rw-------");
    }

    @Test
    void while_open_it_has_a_log_and_forces_every_commit_at_rest_it_is_one_plain_file() {
        Path file = folder.resolve("new.mitjul");
        try (LibraryFile library = LibraryFile.create(file, Holder.WINDOW)) {
            assertThat(library.writer().number("PRAGMA synchronous")).isEqualTo(2);
            assertThat(library.writer().number("PRAGMA foreign_keys")).isOne();
            assertThat(library.writer().number("PRAGMA trusted_schema")).isZero();
            assertThat(library.writer().number("PRAGMA cell_size_check")).isOne();
            assertThat(library.writer().number("PRAGMA mmap_size")).isZero();
            RawLibrary.add(library, "text");
            assertThat(folder.resolve("new.mitjul-wal")).exists();
        }
        assertThat(RawLibrary.names(folder)).containsExactly("new.mitjul", "new.mitjul.backups", "new.mitjul.safety");
        assertThat(RawLibrary.ask(file, "PRAGMA journal_mode")).isEqualTo("delete");
        assertThat(RawLibrary.ask(file, "PRAGMA integrity_check")).isEqualTo("ok");
    }

    @Test
    void a_library_that_cannot_be_made_leaves_nothing() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("new.mitjul.part"));
        Files.createFile(inTheWay.resolve("x"));
        assertThatThrownBy(() -> LibraryFile.create(folder.resolve("new.mitjul"), Holder.WINDOW))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.key()).isEqualTo("library.not-writable"));
        assertThat(RawLibrary.names(folder)).containsExactly("new.mitjul.part");
    }

    @Test
    void a_file_where_its_folder_should_be_is_named() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> LibraryFile.create(file.resolve("new.mitjul"), Holder.WINDOW))
                .isInstanceOfSatisfying(Problem.class,
                        p -> assertThat(p.key()).isEqualTo("library.folder-not-writable"));
    }

    @Test
    void a_half_made_library_of_a_killed_program_is_made_anew() throws IOException {
        Files.writeString(folder.resolve("new.mitjul.part"), "half");
        LibraryFile.create(folder.resolve("new.mitjul"), Holder.WINDOW).close();
        assertThat(RawLibrary.names(folder)).containsExactly("new.mitjul", "new.mitjul.backups",
                "new.mitjul.safety");
    }

    @Test
    void the_log_of_a_library_that_is_gone_does_not_spoil_the_new_one() throws IOException {
        Path file = folder.resolve("a.mitjul");
        Files.writeString(folder.resolve("a.mitjul-wal"), "log of a library that was deleted");
        try (LibraryFile library = LibraryFile.create(file, Holder.WINDOW)) {
            assertThat(library.read(LibraryCheck::of)).isEmpty();
        }
        assertThat(RawLibrary.names(folder)).hasSize(4).anyMatch(name -> name.matches("a\\.mitjul\\.left-\\d+-wal"));
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
