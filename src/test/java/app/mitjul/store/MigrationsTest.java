package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import app.mitjul.store.backup.Snapshot;
import app.mitjul.store.backup.Snapshots;
import app.mitjul.store.migration.Migrations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library of an older schema becomes a new one, after a copy, in one transaction or not at all.
class MigrationsTest {

    private static final Migrations NEXT = Migrations.SHIPPED
            .and("ALTER TABLE article ADD COLUMN stars INTEGER NOT NULL DEFAULT 0; UPDATE article SET stars = 3;");

    /// The schema of this program.
    private static final int NOW = Migrations.SHIPPED.newest();

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("a.mitjul");
        try (LibraryFile library = LibraryFile.create(file, Holder.COMMAND_LINE)) {
            RawLibrary.add(library, "text");
        }
    }

    @Test
    void what_a_library_of_the_newest_schema_holds_is_written_down() throws IOException {
        Path fresh = Files.writeString(Path.of("target", "newest.txt"), Migrations.SHIPPED.written());
        try (InputStream known = Migrations.class.getResourceAsStream("newest.txt")) {
            assertThat(known).as("to be put there: %s", fresh).hasBinaryContent(Files.readAllBytes(fresh));
        }
    }

    @Test
    void a_library_is_brought_up_to_date_after_a_copy() {
        try (LibraryFile library = new Opening(NEXT).write(file, Holder.COMMAND_LINE)) {
            assertThat((int) library.read(ReadTx::schema)).isEqualTo(NOW + 1);
            assertThat(library.writer().number("SELECT stars FROM article")).isEqualTo(3);
        }
        Path copy = new Snapshots(file).all().stream().filter(Snapshot::plain).findFirst().orElseThrow().file();
        assertThat(RawLibrary.ask(copy, "PRAGMA user_version")).isEqualTo("" + NOW);
        try (LibraryFile before = LibraryFile.read(copy)) {
            assertThat((int) before.read(tx -> tx.articles().listed().size())).isOne();
        }
    }

    @Test
    void several_schemas_are_passed_one_after_the_other() {
        Migrations later = NEXT.and("CREATE TABLE more (x INTEGER) STRICT;").and("DROP TABLE more;");
        try (LibraryFile library = new Opening(later).write(file, Holder.WINDOW)) {
            assertThat((int) library.read(ReadTx::schema)).isEqualTo(NOW + 3);
        }
    }

    @Test
    void a_script_that_fails_leaves_schema_and_content_as_they_were() {
        Migrations bad = Migrations.SHIPPED.and("CREATE TABLE more (x INTEGER) STRICT; UPDATE nothing SET x = 1;");
        String before = RawLibrary.ask(file, "SELECT group_concat(sql) FROM sqlite_schema");
        refused("library.unexpected", () -> new Opening(bad).write(file, Holder.WINDOW));
        assertThat(RawLibrary.ask(file, "SELECT group_concat(sql) FROM sqlite_schema")).isEqualTo(before);
        assertThat(RawLibrary.ask(file, "PRAGMA user_version")).isEqualTo("" + NOW);
        LibraryFile.write(file, Holder.WINDOW).close();
    }

    @Test
    void without_a_copy_nothing_is_changed() throws IOException {
        Path backups = Snapshots.folderOf(file);
        for (String name : RawLibrary.names(backups)) {
            Files.delete(backups.resolve(name));
        }
        Files.delete(backups);
        Files.createFile(backups);
        String before = RawLibrary.hash(file);
        refused("library.snapshot-failed", () -> new Opening(NEXT).write(file, Holder.WINDOW));
        assertThat(RawLibrary.hash(file)).isEqualTo(before);
        assertThat(folder.resolve("a.mitjul.lock")).doesNotExist();
    }

    @Test
    void a_reader_leaves_an_older_library_alone_and_says_what_to_do() {
        String before = RawLibrary.hash(file);
        refused("library.older", () -> new Opening(NEXT).read(file));
        assertThat(RawLibrary.hash(file)).isEqualTo(before);
    }

    @Test
    void what_the_next_program_wrote_can_be_read_and_not_written() {
        new Opening(NEXT).write(file, Holder.WINDOW).close();
        String before = RawLibrary.hash(file);
        try (LibraryFile library = LibraryFile.read(file)) {
            assertThat((int) library.read(ReadTx::schema)).isEqualTo(NOW + 1);
            assertThat((int) library.read(tx -> tx.articles().listed().size())).isOne();
        }
        assertThat(RawLibrary.hash(file)).isEqualTo(before);
        RawLibrary.run(file, "DROP INDEX article_by_presence");
        refused("library.newer", () -> LibraryFile.read(file)); // statements name it
        RawLibrary.run(file, "CREATE INDEX article_by_presence ON article (presence, seq)");
        LibraryFile.read(file).close();
        RawLibrary.run(file, "ALTER TABLE term RENAME TO words",
                "CREATE VIEW term AS SELECT * FROM words WHERE 0");
        refused("library.newer", () -> LibraryFile.read(file));
    }

    @Test
    void this_program_refuses_what_the_next_one_wrote() {
        new Opening(NEXT).write(file, Holder.WINDOW).close();
        refused("library.newer", () -> LibraryFile.write(file, Holder.WINDOW));
    }

    private static void refused(String key, Supplier<LibraryFile> opening) {
        assertThatThrownBy(() -> opening.get().close()).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo(key));
    }
}
