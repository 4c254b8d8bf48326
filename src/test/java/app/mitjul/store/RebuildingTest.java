package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.article.Presence;
import app.mitjul.i18n.Problem;
import app.mitjul.store.backup.Snapshot;
import app.mitjul.store.backup.Snapshots;
import app.mitjul.store.backup.Why;
import app.mitjul.store.log.SafetyLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library that is gone comes back from the snapshots and the safety log, to the last commit.
class RebuildingTest {

    @TempDir
    private Path folder;

    private Path file;
    private Path back;

    @BeforeEach
    void names() {
        file = folder.resolve("a.mitjul");
        back = folder.resolve("back.mitjul");
    }

    @Test
    void commits_after_the_last_snapshot_come_from_the_log() throws IOException {
        Path copy = folder.resolve("copy.mitjul");
        try (LibraryFile library = LibraryFile.create(file, Holder.COMMAND_LINE)) {
            RawLibrary.add(library, "하나 🙂\n\"둘\" \u0000 \u2028");
            RawLibrary.add(library, "두울");
            library.write(tx -> {
                tx.articles().setPresence(List.of(tx.articles().listed().getFirst().article().id()), Presence.BINNED);
                return tx.library().advance("bin");
            });
            library.copyTo(copy);
        }
        assertThat(new Snapshots(file).all()).hasSize(1);
        Files.delete(file);
        assertThat(new Rebuilding(file).plan(Optional.empty()).orElseThrow().commits()).isEqualTo(3);
        Rebuilding.Report report = new Rebuilding(file).rebuild(back, Optional.empty());
        assertThat(report.missing()).isEmpty();
        assertThat(report.unread()).isEmpty();
        assertThat(rows(back)).isEqualTo(rows(copy));
        try (LibraryFile library = LibraryFile.read(back)) {
            assertThat(library.read(LibraryCheck::of)).isEmpty();
        }
    }

    @Test
    void a_commit_that_was_torn_by_a_crash_is_left_out_and_the_next_start_goes_on_behind_a_snapshot()
            throws IOException {
        commits(3);
        Path log = SafetyLog.folderOf(file).resolve("000001.jsonl");
        byte[] all = Files.readAllBytes(log);
        Files.write(log, java.util.Arrays.copyOf(all, all.length - 10));
        assertThat(articles(rebuilt())).isEqualTo(2);
        try (LibraryFile library = LibraryFile.write(file, Holder.COMMAND_LINE)) {
            RawLibrary.add(library, "four");
        }
        assertThat(articles(rebuilt())).isEqualTo(4);
    }

    @Test
    void a_changed_byte_in_the_log_loses_that_commit_only_and_says_so() throws IOException {
        commits(4);
        Path log = SafetyLog.folderOf(file).resolve("000001.jsonl");
        String text = Files.readString(log);
        Files.writeString(log, text.replace("text 1", "tost 1"));
        assertThat(articles(rebuilt())).isEqualTo(3);
    }

    @Test
    void what_was_removed_for_good_stays_removed() throws IOException {
        commits(3);
        try (LibraryFile library = LibraryFile.write(file, Holder.COMMAND_LINE)) {
            library.write(tx -> {
                tx.articles().setPresence(List.of(tx.articles().listed().getFirst().article().id()), Presence.BINNED);
                tx.articles().remove(Presence.BINNED);
                return tx.library().advance("emptied");
            });
        }
        assertThat(articles(rebuilt())).isEqualTo(2);
        assertThat(RawLibrary.ask(back, "SELECT COUNT(*) FROM article_text")).isEqualTo("2");
    }

    /// An interrupt closes the file of the log while it is being written: as a disk that refuses does.
    @Test
    void a_commit_the_log_refused_is_told_and_is_in_the_next_copy() throws IOException {
        List<String> troubles = new java.util.ArrayList<>();
        try (LibraryFile library = LibraryFile.create(file, Holder.COMMAND_LINE)) {
            library.troubles().listen(problem -> troubles.add(problem.key()));
            RawLibrary.add(library, "one");
            Thread.currentThread().interrupt();
            RawLibrary.add(library, "two");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(troubles).containsExactly("library.log-failed");
            RawLibrary.add(library, "three");
            library.settleCopies();
            RawLibrary.add(library, "four");
            assertThat(troubles).hasSize(1);
        }
        Files.delete(file);
        assertThat(articles(rebuilt())).isEqualTo(4);
    }

    @Test
    void a_log_that_cannot_be_read_is_never_written_over() throws IOException {
        commits(2);
        Path log = SafetyLog.folderOf(file).resolve("000001.jsonl");
        String damaged = "x" + Files.readString(log).substring(1);
        Files.writeString(log, damaged);
        try (LibraryFile library = LibraryFile.write(file, Holder.COMMAND_LINE)) {
            RawLibrary.add(library, "three");
        }
        assertThat(log).hasContent(damaged);
        assertThat(SafetyLog.folderOf(file).resolve("000002.jsonl")).exists();
        assertThat(articles(rebuilt())).isEqualTo(3);
    }

    @Test
    void a_damaged_snapshot_is_passed_over_for_an_older_one_and_the_log() throws IOException {
        commits(2);
        try (LibraryFile library = LibraryFile.write(file, Holder.COMMAND_LINE)) {
            library.backUp(Why.ASKED);
            library.settleCopies();
            RawLibrary.add(library, "three");
        }
        List<Snapshot> all = new Snapshots(file).all();
        assertThat(all).hasSize(2);
        byte[] bytes = Files.readAllBytes(all.getFirst().file());
        bytes[bytes.length / 2] ^= 4;
        Files.write(all.getFirst().file(), bytes);
        Files.delete(file);
        Rebuilding.Report report = new Rebuilding(file).rebuild(back, Optional.empty());
        assertThat(report.unread()).containsExactly(all.getFirst().file().getFileName().toString());
        assertThat(articles(back)).isEqualTo(3);
    }

    @Test
    void after_an_older_file_was_put_in_its_place_both_states_can_be_rebuilt() throws IOException {
        commits(2);
        Path older = Files.copy(file, folder.resolve("older"));
        try (LibraryFile library = LibraryFile.write(file, Holder.COMMAND_LINE)) {
            RawLibrary.add(library, "three");
            RawLibrary.add(library, "four");
        }
        Files.move(older, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Standing standing;
        try (LibraryFile library = LibraryFile.write(file, Holder.COMMAND_LINE)) {
            standing = library.standing();
            RawLibrary.add(library, "other three");
        }
        assertThat(standing.kind()).isEqualTo(Standing.Kind.OLDER);
        assertThat(articles(rebuilt())).isEqualTo(3);
        Path newer = new Rebuilding(file).rebuild(folder.resolve("newer.mitjul"), standing.known()).file();
        assertThat(articles(newer)).isEqualTo(4);
    }

    /// One transaction for each commit is some twenty times as slow. SQLite counts in the header how often a file was
    /// written to.
    @Test
    void forty_commits_of_the_log_are_put_in_with_as_many_writes_as_two() throws IOException {
        commits(2);
        long few = transactions(rebuilt());
        Files.delete(file);
        try (LibraryFile library = LibraryFile.create(folder.resolve("b.mitjul"), Holder.COMMAND_LINE)) {
            for (int i = 0; i < 40; i++) {
                RawLibrary.add(library, "text " + i);
            }
        }
        Path many = new Rebuilding(folder.resolve("b.mitjul"))
                .rebuild(folder.resolve("many.mitjul"), Optional.empty()).file();
        assertThat(articles(many)).isEqualTo(40);
        assertThat(transactions(many)).isEqualTo(few).isLessThan(10);
    }

    private static long transactions(Path library) throws IOException {
        return java.nio.ByteBuffer.wrap(Files.readAllBytes(library)).getInt(24);
    }

    @Test
    void nothing_that_is_there_is_written_over_and_nothing_half_made_stays() throws IOException {
        commits(1);
        Files.writeString(back, "mine");
        assertThatThrownBy(() -> new Rebuilding(file).rebuild(back, Optional.empty())).isInstanceOfSatisfying(
                Problem.class, p -> assertThat(p.key()).isEqualTo("recover.not-writable"));
        assertThat(back).hasContent("mine");
        assertThatThrownBy(() -> new Rebuilding(folder.resolve("b.mitjul")).rebuild(folder.resolve("c.mitjul"),
                Optional.empty())).isInstanceOfSatisfying(Problem.class,
                        p -> assertThat(p.key()).isEqualTo("recover.nothing"));
        assertThat(RawLibrary.names(folder)).noneMatch(name -> name.contains(".part"));
    }

    @Test
    void lines_somebody_else_wrote_cannot_do_anything_but_fill_rows() throws IOException {
        commits(1);
        Path log = SafetyLog.folderOf(file).resolve("000001.jsonl");
        Files.writeString(log, "[\"theme; DROP TABLE article\",[1]]\n[\"sqlite_schema\",[1,2,3,4,5]]\n"
                + "[\"theme\",[\"x\"]]\n{\"commit\":9}\n", StandardOpenOption.APPEND);
        assertThat(articles(rebuilt())).isEqualTo(1);
    }

    private void commits(int count) {
        try (LibraryFile library = LibraryFile.create(file, Holder.COMMAND_LINE)) {
            for (int i = 0; i < count; i++) {
                RawLibrary.add(library, "text " + i);
            }
        }
    }

    private Path rebuilt() throws IOException {
        Files.deleteIfExists(back);
        return new Rebuilding(file).rebuild(back, Optional.empty()).file();
    }

    private static int articles(Path file) {
        return Integer.parseInt(RawLibrary.ask(file, "SELECT COUNT(*) FROM article"));
    }

    private static List<String> rows(Path file) {
        return List.of("article", "article_text", "theme", "library", "lineage", "change_set").stream()
                .map(table -> RawLibrary.ask(file, "SELECT group_concat(quote(x), '|') FROM (SELECT json_array("
                        + RawLibrary.ask(file, "SELECT group_concat(name) FROM pragma_table_info('" + table + "')")
                        + ") AS x FROM " + table + " ORDER BY 1)"))
                .toList();
    }
}
