package app.mitjul.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.store.table.LibraryTable;
import app.mitjul.store.table.Sql;
import app.mitjul.store.table.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every row that changes is in the log, in whatever way it changed, and nothing that was taken back is.
class SafetyLogTest {

    @TempDir
    private Path folder;

    private Path library;
    private Sql sql;
    private SafetyLog log;

    @BeforeEach
    void begin() throws SQLException, IOException {
        library = folder.resolve("a.mitjul");
        sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"));
        sql.script("""
                CREATE TABLE library (key TEXT PRIMARY KEY, value TEXT);
                INSERT INTO library VALUES ('id', 'library-1'), ('generation', '0');
                CREATE TABLE t (b TEXT, a TEXT, n INTEGER, PRIMARY KEY (a, b));
                CREATE TABLE source_file (hash TEXT PRIMARY KEY, bytes BLOB);
                PRAGMA user_version = 3;
                """);
        log = new SafetyLog(library, sql);
        assertThat(log.isOpen()).isFalse();
        assertThat(log.goOn()).isFalse();
        log.begin();
    }

    @AfterEach
    void close() throws IOException {
        log.close();
        sql.close();
    }

    @Test
    void a_row_is_there_as_it_is_after_the_commit_however_often_it_changed() throws IOException {
        commit("INSERT INTO t VALUES ('b1', 'a1', 1)", "UPDATE t SET n = 2", "UPDATE t SET n = NULL");
        assertThat(rows(0)).containsExactly("t [b1, a1, null]");
        commit("INSERT INTO t VALUES ('b1', 'a1', 3) ON CONFLICT DO UPDATE SET n = excluded.n");
        assertThat(rows(1)).containsExactly("t [b1, a1, 3]");
    }

    @Test
    void a_row_that_went_and_one_whose_key_changed_are_said_to_be_gone_first() throws IOException {
        commit("INSERT INTO t VALUES ('b1', 'a1', 1), ('b2', 'a2', 2)");
        commit("DELETE FROM t WHERE n = 1");
        assertThat(rows(1)).containsExactly("-t [a1, b1]");
        commit("UPDATE t SET a = 'x'");
        assertThat(rows(2)).containsExactly("-t [a2, b2]", "t [b2, x, 2]");
        commit("INSERT INTO t VALUES ('b', 'a', 1)", "DELETE FROM t WHERE n = 1");
        assertThat(rows(3)).containsExactly("-t [a, b]");
        commit("DELETE FROM t WHERE n = 2", "INSERT INTO t VALUES ('b2', 'x', 9)");
        assertThat(rows(4)).containsExactly("t [b2, x, 9]");
    }

    @Test
    void bytes_are_there_whole() throws IOException {
        byte[] bytes = {0, -1, 10, 13};
        sql.run("INSERT INTO source_file VALUES ('h', ?)", bytes);
        commit();
        LogSegment segment = segments().getFirst();
        segment.rows(segment.groups().getFirst(), row -> {
            if (row.table().equals("source_file")) {
                assertThat(row.bytes()).hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes));
            }
        });
        assertThat(rows(0)).containsExactly("source_file [h, null]");
    }

    @Test
    void what_was_rolled_back_is_not_there() throws IOException {
        sql.script("BEGIN; INSERT INTO t VALUES ('b', 'a', 1)");
        assertThat(log.isBehind()).isTrue();
        sql.script("ROLLBACK");
        assertThat(log.isBehind()).isFalse();
        log.append();
        assertThat(segments().getFirst().groups()).isEmpty();
    }

    @Test
    void a_commit_that_missed_the_log_comes_with_the_next_one() throws IOException {
        commit("INSERT INTO t VALUES ('b', 'a', 1)");
        sql.run("INSERT INTO t VALUES ('c', 'c', 2)");
        new LibraryTable(sql).advance("missed");
        assertThat(log.isBehind()).isTrue();
        assertThat(log.written().generation()).isOne();
        commit("INSERT INTO t VALUES ('d', 'd', 3)");
        assertThat(log.isBehind()).isFalse();
        assertThat(rows(1)).containsExactlyInAnyOrder("t [c, c, 2]", "t [d, d, 3]");
        assertThat(segments().getFirst().groups().getLast().seal()).satisfies(seal -> {
            assertThat(seal.from()).isEqualTo(2);
            assertThat(seal.state()).isEqualTo(State.of(sql)).isEqualTo(log.written());
        });
    }

    @Test
    void the_next_start_goes_on_where_the_log_ends_and_only_there() throws IOException, SQLException {
        commit("INSERT INTO t VALUES ('b', 'a', 1)");
        State here = State.of(sql);
        log.close();
        assertThat(log.isOpen()).isFalse();
        assertThat(SafetyLog.endsAt(library, here)).isTrue();
        assertThat(SafetyLog.endsAt(library, new State(here.generation(), "other"))).isFalse();
        assertThat(SafetyLog.endsAt(folder.resolve("other.mitjul"), here)).isFalse();
        sql.script("DROP TABLE touched_row");
        for (String trigger : sql.list("SELECT name FROM temp.sqlite_schema WHERE type = 'trigger'",
                row -> row.text("name"))) {
            sql.script("DROP TRIGGER temp." + trigger);
        }
        log = new SafetyLog(library, sql);
        assertThat(log.goOn()).isTrue();
        assertThat(log.written()).isEqualTo(here);
        assertThat(log.isBehind()).isFalse();
        log.watch();
        log.watch();
        commit("INSERT INTO t VALUES ('c', 'c', 2)");
        assertThat(segments()).hasSize(1);
        assertThat(segments().getFirst().groups()).hasSize(2);
        new LibraryTable(sql).advance("elsewhere");
        assertThat(log.goOn()).isFalse();
        assertThat(SafetyLog.endsAt(library, State.of(sql))).isFalse();
    }

    @Test
    void segments_that_kept_snapshots_do_not_need_go_and_the_last_never_does() throws IOException {
        commit("INSERT INTO t VALUES ('1', 'a', 1)");
        commit("INSERT INTO t VALUES ('2', 'a', 1)");
        log.begin();
        commit("INSERT INTO t VALUES ('3', 'a', 1)");
        log.begin();
        assertThat(segments()).extracting(s -> s.head().state().generation()).containsExactly(0L, 2L, 3L);
        log.forgetBefore(1);
        assertThat(segments()).hasSize(3);
        log.forgetBefore(2);
        assertThat(segments()).extracting(LogSegment::number).containsExactly(2, 3);
        log.forgetBefore(99);
        assertThat(segments()).extracting(LogSegment::number).containsExactly(3);
        commit("INSERT INTO t VALUES ('4', 'a', 1)");
        assertThat(rows(0)).containsExactly("t [4, a, 1]");
        assertThat(Files.list(SafetyLog.folderOf(library)).toList()).hasSize(1);
    }

    private void commit(String... statements) throws IOException {
        for (String statement : statements) {
            sql.run(statement);
        }
        new LibraryTable(sql).advance("commit");
        log.append();
    }

    private List<LogSegment> segments() {
        return LogSegment.in(SafetyLog.folderOf(library));
    }

    /// The rows of a commit in the last segment but those the library counts itself with.
    private List<String> rows(int group) {
        LogSegment segment = segments().getLast();
        List<String> rows = new ArrayList<>();
        segment.rows(segment.groups().get(group), row -> {
            if (!row.table().equals("library")) {
                rows.add((row.gone() ? "-" : "") + row.table() + " " + row.values());
            }
        });
        return rows;
    }
}
