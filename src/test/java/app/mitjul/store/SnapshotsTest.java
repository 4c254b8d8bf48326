package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import app.mitjul.store.backup.Snapshot;
import app.mitjul.store.backup.Snapshots;
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
    void closing_after_a_commit_leaves_a_copy_that_gives_back_the_library() {
        Path file = folder.resolve("a.mitjul");
        write(file, Holder.WINDOW, "one", "two");
        assertThat(copies(file)).extracting(s -> s.why() + " " + s.generation()).containsExactly("CLOSED 2",
                "OPENED 0");
        Path back = new Rebuilding(file).unpack(copies(file).getFirst(), folder.resolve("back.mitjul")).file();
        try (LibraryFile copy = LibraryFile.read(back)) {
            assertThat((int) copy.read(tx -> tx.articles().listed().size())).isEqualTo(2);
            assertThat(copy.read(LibraryCheck::of)).isEmpty();
        }
    }

    @Test
    void closing_without_a_commit_leaves_no_more() {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        assertThat(copies(file)).hasSize(1);
        write(file, Holder.WINDOW, "one");
        write(file, Holder.WINDOW);
        assertThat(copies(file)).hasSize(2);
    }

    @Test
    void commands_in_a_row_leave_one_a_window_leaves_its_own() {
        Path file = folder.resolve("a.mitjul");
        write(file, Holder.COMMAND_LINE, "one");
        write(file, Holder.COMMAND_LINE, "two");
        assertThat(copies(file)).hasSize(1);
        write(file, Holder.WINDOW);
        assertThat(copies(file)).hasSize(2).first().extracting(Snapshot::generation).isEqualTo(2L);
    }

    @Test
    void a_command_takes_one_when_the_newest_is_old() throws IOException {
        Path file = folder.resolve("a.mitjul");
        write(file, Holder.COMMAND_LINE, "one");
        Path newest = copies(file).getFirst().file();
        Files.move(newest, newest.resolveSibling("000001-20250101T000000000Z-g0-opened.jsonl.gz"));
        write(file, Holder.COMMAND_LINE, "two");
        assertThat(copies(file)).hasSize(2);
    }

    @Test
    void a_clock_that_was_put_back_holds_up_none() throws IOException {
        Path file = folder.resolve("a.mitjul");
        write(file, Holder.COMMAND_LINE, "one");
        Path newest = copies(file).getFirst().file();
        Files.move(newest, newest.resolveSibling("000001-20990101T000000000Z-g0-opened.jsonl.gz"));
        write(file, Holder.COMMAND_LINE, "two");
        assertThat(copies(file)).hasSize(2).first().extracting(Snapshot::generation).isEqualTo(2L);
    }

    @Test
    void texts_lie_there_once_however_many_copies_need_them() {
        Path file = folder.resolve("a.mitjul");
        for (int i = 0; i < 20; i++) {
            write(file, Holder.WINDOW, "text " + i);
        }
        assertThat(RawLibrary.names(Snapshots.folderOf(file))).filteredOn(n -> n.startsWith("contents"))
                .hasSizeLessThan(17);
        for (Snapshot snapshot : copies(file)) {
            Path back = folder.resolve(snapshot.number() + ".mitjul");
            assertThat(new Rebuilding(file).unpack(snapshot, back).missing()).isEmpty();
        }
    }

    @Test
    void what_is_not_ours_is_not_touched() throws IOException {
        Path file = folder.resolve("a.mitjul");
        write(file, Holder.WINDOW, "one");
        Path mine = Files.writeString(Snapshots.folderOf(file).resolve("mine.mitjul"), "mine");
        write(file, Holder.WINDOW, "two");
        assertThat(mine).hasContent("mine");
        assertThat(copies(file)).hasSize(3);
    }

    @Test
    void a_copy_that_cannot_be_made_stops_nothing() throws IOException {
        Path file = folder.resolve("a.mitjul");
        Files.writeString(Snapshots.folderOf(file), "in the way");
        write(file, Holder.WINDOW, "one");
        assertThat(RawLibrary.names(folder)).contains("a.mitjul", "a.mitjul.backups").doesNotContain("a.mitjul.lock");
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

    private static List<Snapshot> copies(Path file) {
        return new Snapshots(file).all();
    }
}
