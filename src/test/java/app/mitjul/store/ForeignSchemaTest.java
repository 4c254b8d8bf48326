package app.mitjul.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.i18n.Messages;
import app.mitjul.i18n.Problem;
import app.mitjul.store.migration.Migrations;
import app.mitjul.store.table.Sql;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/// A library that somebody put more into than Mitjul does is refused before its first row is read, and stays as it is.
class ForeignSchemaTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"CREATE TRIGGER x AFTER UPDATE ON library BEGIN DELETE FROM annotation; END",
            "CREATE TRIGGER x AFTER INSERT ON change_set BEGIN INSERT INTO library VALUES ('a', zeroblob(1000000)); END",
            "CREATE VIEW x AS SELECT * FROM article", "CREATE TABLE x (y)", "CREATE INDEX x ON article (title)",
            "CREATE VIRTUAL TABLE x USING fts5 (y)",
            """
                    PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_x', 'theme', 0,
                    'CREATE TRIGGER sqlite_x AFTER UPDATE ON theme BEGIN DELETE FROM theme; END');
                    """})
    void what_mitjul_did_not_make_is_named_and_the_file_stays_as_it_is(String statement) {
        Path file = RawLibrary.empty(folder.resolve("gift.mitjul"));
        RawLibrary.run(file, statement);
        String before = RawLibrary.hash(file);
        assertRefused("library.altered", file);
        assertThatThrownBy(() -> LibraryFile.read(file)).hasMessageContaining("x");
        assertThat(RawLibrary.hash(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DROP TABLE term", "DROP INDEX tagging_by_theme", "ALTER TABLE theme ADD COLUMN x TEXT",
            "DROP TABLE note; CREATE VIEW note AS SELECT id AS kind FROM theme"})
    void a_schema_that_lacks_something_is_refused_too(String statement) {
        Path file = RawLibrary.empty(folder.resolve("gift.mitjul"));
        RawLibrary.run(file, "PRAGMA foreign_keys = OFF; " + statement);
        String before = RawLibrary.hash(file);
        assertThatThrownBy(() -> LibraryFile.read(file)).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isIn("library.damaged", "library.altered"));
        assertThatThrownBy(() -> LibraryFile.write(file, Holder.WINDOW)).isInstanceOf(Problem.class);
        assertThat(RawLibrary.hash(file)).isEqualTo(before);
    }

    @Test
    void a_name_somebody_else_gave_is_shown_short_and_whole() {
        Path file = RawLibrary.empty(folder.resolve("gift.mitjul"));
        RawLibrary.run(file, "CREATE TABLE \"\u202E" + "x".repeat(100_000) + "\" (y)");
        assertThatThrownBy(() -> LibraryFile.read(file)).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.arguments().getLast().toString()).startsWith("table ‹U+202E›xx")
                        .hasSizeLessThan(100));
    }

    @Test
    void an_older_schema_may_hold_only_what_it_held_then() throws SQLException {
        try (Sql sql = Connections.reading(RawLibrary.empty(folder.resolve("a.mitjul")))) {
            Migrations known = Migrations.SHIPPED;
            assertThat(known.matches(sql, known.newest())).isTrue();
            assertThat(known.foreign(sql, known.newest())).isEmpty();
            assertThat(known.matches(sql, 1)).isFalse();
            assertThat(known.foreign(sql, 1)).anyMatch(part -> part.startsWith("table term"));
        }
    }

    @Test
    void statistics_of_sqlite_are_nobody_elses() {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        RawLibrary.run(file, "ANALYZE");
        LibraryFile.write(file, Holder.WINDOW).close();
    }

    @Test
    void every_connection_has_its_limits() throws SQLException {
        Path file = RawLibrary.empty(folder.resolve("a.mitjul"));
        try (Sql reading = Connections.reading(file); Sql writing = Connections.writing(file)) {
            for (Sql sql : List.of(reading, writing)) {
                SQLiteConnection connection = sql.connection().unwrap(SQLiteConnection.class);
                for (Map.Entry<SQLiteLimits, Integer> limit : Connections.LIMITS.entrySet()) {
                    assertThat(connection.getDatabase().limit(limit.getKey().getId(), -1)).as(limit.getKey().name())
                            .isEqualTo(limit.getValue());
                }
                assertThatThrownBy(() -> sql.number("SELECT length(zeroblob(600000000))"))
                        .hasRootCauseMessage(
                                "[SQLITE_TOOBIG] String or BLOB exceeds size limit (string or blob too big)");
            }
        }
    }

    @Test
    void the_sentence_exists_in_both_languages() {
        Path file = RawLibrary.empty(folder.resolve("gift.mitjul"));
        RawLibrary.run(file, "CREATE TABLE x (y)", "CREATE TABLE z (y)");
        assertThatThrownBy(() -> LibraryFile.read(file)).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(new Messages(Locale.ENGLISH).of(p)).contains("gift.mitjul").contains("(2,").contains("table x");
            assertThat(new Messages(Locale.KOREAN).of(p)).contains("gift.mitjul").contains("2개");
        });
    }

    private static void assertRefused(String key, Path file) {
        assertThatThrownBy(() -> LibraryFile.read(file).close()).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo(key));
        assertThatThrownBy(() -> LibraryFile.write(file, Holder.WINDOW).close()).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.key()).isEqualTo(key));
    }
}
