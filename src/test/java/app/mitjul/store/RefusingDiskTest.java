package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Problem;
import app.mitjul.store.table.SqlFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A disk that refuses costs one command, never the library.
class RefusingDiskTest {

    @TempDir
    private Path folder;

    @Test
    void a_full_disk_takes_the_command_back_and_leaves_the_library_usable() {
        try (LibraryFile library = LibraryFile.create(folder.resolve("a.mitjul"), Holder.WINDOW)) {
            RawLibrary.add(library, "before");
            long pages = library.writer().number("PRAGMA page_count");
            library.writer().number("PRAGMA max_page_count = " + (pages + 2));
            assertThatThrownBy(() -> RawLibrary.add(library, "x".repeat(100_000)))
                    .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.key()).isEqualTo("library.disk-full"));
            assertThat((int) library.read(tx -> tx.articles().listed().size())).isOne();
            library.writer().number("PRAGMA max_page_count = 1000000");
            RawLibrary.add(library, "after");
            assertThat((int) library.read(tx -> tx.articles().listed().size())).isEqualTo(2);
            assertThat(library.read(LibraryCheck::of)).isEmpty();
        }
    }

    @Test
    void a_command_that_fails_in_the_middle_has_done_nothing() {
        try (LibraryFile library = LibraryFile.create(folder.resolve("a.mitjul"), Holder.WINDOW)) {
            assertThatThrownBy(() -> library.write(tx -> {
                tx.library().advance("x");
                throw new IllegalStateException("a mistake of ours");
            })).isInstanceOf(IllegalStateException.class);
            assertThat((long) library.read(tx -> tx.library().generation())).isZero();
            RawLibrary.add(library, "after");
            assertThat((long) library.read(tx -> tx.library().generation())).isOne();
        }
    }

    @Test
    void a_lock_of_a_program_that_is_not_ours_is_waited_for_and_then_named() throws Exception {
        Path file = folder.resolve("a.mitjul");
        try (LibraryFile library = LibraryFile.create(file, Holder.WINDOW);
                var other = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            library.writer().script("PRAGMA busy_timeout = 10");
            statement.executeUpdate("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> RawLibrary.add(library, "now")).isInstanceOfSatisfying(Problem.class,
                    p -> assertThat(p.key()).isEqualTo("library.busy"));
            statement.executeUpdate("ROLLBACK");
            RawLibrary.add(library, "then");
        }
    }

    @Test
    void each_family_of_errors_has_its_sentence() {
        Map<SQLiteErrorCode, String> keys = Map.of(SQLiteErrorCode.SQLITE_FULL, "library.disk-full",
                SQLiteErrorCode.SQLITE_IOERR_FSYNC, "library.io", SQLiteErrorCode.SQLITE_READONLY_DBMOVED,
                "library.not-writable", SQLiteErrorCode.SQLITE_CORRUPT_INDEX, "library.damaged",
                SQLiteErrorCode.SQLITE_NOTADB, "library.damaged", SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT, "library.busy",
                SQLiteErrorCode.SQLITE_CANTOPEN, "library.not-readable", SQLiteErrorCode.SQLITE_CONSTRAINT_CHECK,
                "library.unexpected", SQLiteErrorCode.SQLITE_INTERRUPT, "library.closed");
        keys.forEach((code, key) -> assertThat(
                Failures.problem(folder, new SqlFailure(new SQLiteException("x", code))).key()).isEqualTo(key));
    }

    @Test
    void only_a_place_that_cannot_be_opened_or_written_asks_for_a_copy() {
        for (SQLiteErrorCode code : List.of(SQLiteErrorCode.SQLITE_CANTOPEN, SQLiteErrorCode.SQLITE_CANTOPEN_ISDIR,
                SQLiteErrorCode.SQLITE_READONLY, SQLiteErrorCode.SQLITE_READONLY_RECOVERY)) {
            assertThat(Failures.asksForCopy(new SqlFailure(new SQLiteException("x", code)))).as("%s", code).isTrue();
        }
        for (SQLiteErrorCode code : List.of(SQLiteErrorCode.SQLITE_CORRUPT, SQLiteErrorCode.SQLITE_BUSY,
                SQLiteErrorCode.SQLITE_FULL, SQLiteErrorCode.SQLITE_IOERR)) {
            assertThat(Failures.asksForCopy(new SqlFailure(new SQLiteException("x", code)))).as("%s", code).isFalse();
        }
        assertThat(Failures.asksForCopy(new SqlFailure(new java.sql.SQLException("not of SQLite")))).isFalse();
    }

    @Test
    void the_reason_of_a_failure_is_what_lies_at_its_bottom() {
        assertThat(Failures.reason(new Problem(new IllegalStateException(new java.io.IOException("no room")), "x")))
                .isEqualTo("no room");
        assertThat(Failures.reason(new java.io.IOException("alone"))).isEqualTo("alone");
        assertThat(Failures.reason(new java.nio.file.AccessDeniedException("/a"))).isEqualTo("AccessDenied: /a");
        assertThat(Failures.reason(new java.nio.file.FileSystemException("/a", null, "Read-only file system")))
                .isEqualTo("/a: Read-only file system");
    }

    @Test
    void sqlite_is_new_enough_to_be_free_of_the_lost_log_bug() throws Exception {
        try (var c = java.sql.DriverManager.getConnection("jdbc:sqlite::memory:");
                var s = c.createStatement();
                var r = s.executeQuery("SELECT sqlite_version()")) {
            assertThat(r.next()).isTrue();
            assertThat(Runtime.Version.parse(r.getString(1)))
                    .isGreaterThanOrEqualTo(Runtime.Version.parse("3.51.3"));
        }
    }
}
