package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import app.mitjul.store.backup.Snapshots;
import app.mitjul.store.backup.Why;
import app.mitjul.store.log.SafetyLog;
import app.mitjul.store.migration.Migrations;
import app.mitjul.store.table.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a command has told is on the disk, with its name: the disk is asked what a power cut would still take away. And
/// what a disk keeps otherwise than it was given does not count.
class PowerCutTest {

    @TempDir
    private Path folder;

    private final WatchedDisk disk = new WatchedDisk();
    private Path file;

    @BeforeEach
    void name() {
        file = disk.of(folder.resolve("a.mitjul"));
    }

    /// But for the lock, which means nothing after a power cut, and what was set aside as damaged.
    private List<Path> loose() {
        return disk.loose().stream().filter(path -> !path.toString().endsWith(".lock"))
                .filter(path -> !path.toString().contains(".damaged-")).toList();
    }

    @Test
    void after_each_commit_its_line_in_the_safety_log_is_on_the_disk() {
        try (LibraryFile library = LibraryFile.create(file, Holder.WINDOW)) {
            for (int i = 0; i < 3; i++) {
                RawLibrary.add(library, "text " + i);
                assertThat(loose()).isEmpty();
            }
            library.backUp(Why.ASKED);
            library.settleCopies();
            assertThat(loose()).isEmpty();
            RawLibrary.add(library, "later");
            assertThat(loose()).isEmpty();
        }
        assertThat(loose()).isEmpty();
    }

    @Test
    void a_library_that_was_rebuilt_or_unpacked_is_on_the_disk() {
        try (LibraryFile library = LibraryFile.create(file, Holder.WINDOW)) {
            RawLibrary.add(library, "text");
        }
        new Rebuilding(file).rebuild(disk.of(folder.resolve("back.mitjul")), Optional.empty());
        assertThat(loose()).isEmpty();
        new Rebuilding(file).unpack(new Snapshots(file).all().getFirst(), disk.of(folder.resolve("one.mitjul")));
        assertThat(loose()).isEmpty();
        Recovery.inPlace(file, Optional.empty());
        assertThat(loose()).isEmpty();
    }

    @Test
    void the_copy_before_a_migration_and_its_unpacked_one_are_on_the_disk() {
        LibraryFile.create(file, Holder.WINDOW).close();
        Migrations next = Migrations.SHIPPED.and("ALTER TABLE article ADD COLUMN stars INTEGER NOT NULL DEFAULT 0;");
        new Opening(next).write(file, Holder.WINDOW).close();
        assertThat(loose()).isEmpty();
        var plain = new Snapshots(file).all().stream().filter(s -> s.plain()).findFirst().orElseThrow();
        new Rebuilding(file).unpack(plain, disk.of(folder.resolve("before.mitjul")));
        assertThat(loose()).isEmpty();
    }

    @Test
    void a_copy_that_was_saved_elsewhere_is_on_the_disk() {
        try (LibraryFile library = LibraryFile.create(file, Holder.WINDOW)) {
            RawLibrary.add(library, "text");
            library.copyTo(disk.of(folder.resolve("copy.mitjul")));
            assertThat(loose()).isEmpty();
        }
    }

    @Test
    void a_snapshot_that_the_disk_keeps_otherwise_than_it_was_given_is_none_and_is_told() {
        try (LibraryFile library = LibraryFile.create(file, Holder.WINDOW)) {
            RawLibrary.add(library, "text");
            int before = new Snapshots(file).all().size();
            disk.change(path -> path.toString().endsWith(".jsonl.gz"));
            assertThatThrownBy(() -> library.backUp(Why.ASKED)).isInstanceOfSatisfying(Problem.class,
                    p -> assertThat(p.key()).isEqualTo("library.backup-failed"));
            assertThat(new Snapshots(file).all()).hasSize(before);
            disk.change(path -> false);
            library.backUp(Why.ASKED);
            assertThat(new Snapshots(file).all()).hasSize(before + 1);
        }
    }

    @Test
    void what_a_full_disk_kept_out_of_the_log_comes_with_the_next_commit() throws IOException {
        List<String> troubles = new ArrayList<>();
        try (LibraryFile library = LibraryFile.create(file, Holder.WINDOW)) {
            library.troubles().listen(problem -> troubles.add(problem.key()));
            RawLibrary.add(library, "one");
            disk.refuse(path -> path.toString().contains(".safety"));
            RawLibrary.add(library, "two");
            assertThat(troubles).containsExactly("library.log-failed");
            disk.refuse(path -> false);
            RawLibrary.add(library, "three");
            assertThat(troubles).hasSize(1);
            State here = library.read(tx -> new State(tx.library().generation(), tx.library().head()));
            assertThat(SafetyLog.endsAt(file, here)).isTrue();
        }
        try (var copies = Files.list(Snapshots.folderOf(folder.resolve("a.mitjul")))) {
            Files.delete(copies.filter(p -> p.toString().contains("closed")).findFirst().orElseThrow());
        }
        Path back = new Rebuilding(file).rebuild(folder.resolve("back.mitjul"), Optional.empty()).file();
        assertThat(RawLibrary.ask(back, "SELECT COUNT(*) FROM article")).isEqualTo("3");
    }
}
