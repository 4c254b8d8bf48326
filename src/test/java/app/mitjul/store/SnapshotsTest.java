package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Copies beside the library: taken when something changed, readable, never in the way.
class SnapshotsTest {

    @TempDir
    private Path folder;

    @Test
    void closing_after_a_commit_leaves_a_copy_that_is_a_library() {
        Path file = folder.resolve("a.mitjul");
        write(file, Holder.WINDOW, "one", "two");
        List<Path> copies = copies(file);
        assertThat(copies).hasSize(1);
        assertThat(copies.getFirst().getFileName().toString()).matches("\\d{8}T\\d{9}Z-g2\\.mitjul");
        try (LibraryFile copy = LibraryFile.read(copies.getFirst())) {
            assertThat((int) copy.read(tx -> tx.articles().listed().size())).isEqualTo(2);
            assertThat(copy.read(LibraryCheck::of)).isEmpty();
        }
        assertThat(RawLibrary.names(Snapshots.folderOf(file))).hasSize(1);
    }

    @Test
    void closing_without_a_commit_leaves_none() {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        assertThat(copies(file)).isEmpty();
        write(file, Holder.WINDOW, "one");
        write(file, Holder.WINDOW);
        assertThat(copies(file)).hasSize(1);
    }

    @Test
    void commands_in_a_row_leave_one_a_window_leaves_its_own() {
        Path file = folder.resolve("a.mitjul");
        write(file, Holder.COMMAND_LINE, "one");
        write(file, Holder.COMMAND_LINE, "two");
        assertThat(copies(file)).hasSize(1);
        write(file, Holder.WINDOW);
        assertThat(copies(file)).hasSize(2).first().asString().endsWith("-g2.mitjul");
    }

    @Test
    void a_command_takes_one_when_the_newest_is_old() throws IOException {
        Path file = folder.resolve("a.mitjul");
        write(file, Holder.COMMAND_LINE, "one");
        Files.move(copies(file).getFirst(), copies(file).getFirst().resolveSibling("20250101T000000000Z-g1.mitjul"));
        write(file, Holder.COMMAND_LINE, "two");
        assertThat(copies(file)).hasSize(2);
    }

    @Test
    void the_newest_twelve_are_kept_and_nothing_else_is_touched() throws IOException {
        Path file = folder.resolve("a.mitjul");
        write(file, Holder.WINDOW, "one");
        Path backups = Snapshots.folderOf(file);
        Path mine = Files.writeString(backups.resolve("mine.mitjul"), "mine");
        for (int day = 10; day < 30; day++) {
            Files.writeString(backups.resolve("202501" + day + "T000000000Z-g1.mitjul"), "old");
        }
        write(file, Holder.WINDOW, "two");
        assertThat(copies(file)).hasSize(12);
        assertThat(copies(file).getFirst().toString()).endsWith("-g2.mitjul");
        assertThat(copies(file).getLast().toString()).contains("20250120T");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void a_copy_that_cannot_be_made_stops_nothing() throws IOException {
        Path file = folder.resolve("a.mitjul");
        Files.writeString(Snapshots.folderOf(file), "in the way");
        write(file, Holder.WINDOW, "one");
        assertThat(RawLibrary.names(folder)).containsExactly("a.mitjul", "a.mitjul.backups");
        try (LibraryFile library = LibraryFile.read(file)) {
            assertThat((int) library.read(tx -> tx.articles().listed().size())).isOne();
        }
    }

    @Test
    void a_copy_can_be_written_anywhere_while_the_library_is_open() throws IOException {
        Path file = folder.resolve("a.mitjul");
        Path target = Files.writeString(folder.resolve("copy 사본.mitjul"), "replaced");
        try (LibraryFile library = LibraryFile.create(file, Holder.WINDOW)) {
            RawLibrary.add(library, "one");
            library.copyTo(target);
            assertThatThrownBy(() -> library.copyTo(file)).isInstanceOfSatisfying(Problem.class,
                    p -> assertThat(p.key()).isEqualTo("library.copy-onto-open"));
            assertThatThrownBy(() -> library.copyTo(folder.resolve("no/copy"))).isInstanceOfSatisfying(Problem.class,
                    p -> assertThat(p.key()).isEqualTo("library.copy-failed"));
            RawLibrary.add(library, "two");
        }
        try (LibraryFile copy = LibraryFile.write(target, Holder.WINDOW)) {
            assertThat((int) copy.read(tx -> tx.articles().listed().size())).isOne();
        }
    }

    private static void write(Path file, Holder holder, String... texts) {
        try (LibraryFile library = LibraryFile.create(file, holder)) {
            for (String text : texts) {
                RawLibrary.add(library, text);
            }
        }
    }

    private static List<Path> copies(Path file) {
        return new Snapshots(file).all().map(Snapshots.Snapshot::file).toList();
    }
}
