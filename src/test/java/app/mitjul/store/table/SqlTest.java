package app.mitjul.store.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTest {

    private Sql sql;

    @BeforeEach
    void connect() throws SQLException {
        sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"));
        sql.script("CREATE TABLE t (a, b, c)");
    }

    @AfterEach
    void disconnect() {
        sql.close();
    }

    @Test
    void values_are_kept_as_the_library_writes_them() {
        sql.run("INSERT INTO t VALUES (?, ?, ?)", true, Instant.ofEpochMilli(-7), Presence.BINNED);
        sql.run("INSERT INTO t VALUES (?, ?, ?)", false, new ArticleId("id"), null);
        assertThat(sql.list("SELECT * FROM t ORDER BY rowid", row -> row.text("a") + row.text("b") + row.text("c")))
                .containsExactly("1-7BINNED", "0id");
        assertThat(sql.number("SELECT typeof(b) = 'integer' FROM t")).isOne();
        byte[] bytes = "글".getBytes(StandardCharsets.UTF_8);
        sql.run("INSERT INTO t (a, b) VALUES (?, ?)", bytes, 1L << 40);
        assertThat(sql.list("SELECT a, b FROM t WHERE typeof(a) = 'blob'", row -> {
            assertThat(row.bytes("a")).isEqualTo(bytes);
            return row.number("b");
        })).containsExactly(1L << 40);
    }

    @Test
    void a_row_reads_every_kind_of_value_and_nothing_is_empty_never_null() {
        sql.run("INSERT INTO t VALUES (?, ?, ?)", 1, 1_700_000_000_123L, "LIVE");
        sql.each("SELECT a, b, c, NULL AS n FROM t", row -> {
            assertThat(row.flag("a")).isTrue();
            assertThat(row.integer("a")).isOne();
            assertThat(row.time("b")).isEqualTo(Instant.ofEpochMilli(1_700_000_000_123L));
            assertThat(row.name(Presence.class, "c")).isEqualTo(Presence.LIVE);
            assertThat(row.text("n")).isEmpty();
            assertThat(row.bytes("n")).isEmpty();
            assertThat(row.flag("n")).isFalse();
        });
    }

    @Test
    void a_name_nobody_has_and_a_column_that_is_not_there_are_failures_of_the_file() {
        sql.run("INSERT INTO t (c) VALUES ('live')");
        failed(() -> sql.list("SELECT c FROM t", row -> row.name(Presence.class, "c")));
        failed(() -> sql.list("SELECT c FROM t", row -> row.text("nothing")));
        failed(() -> sql.list("SELECT c FROM t", row -> row.bytes("nothing")));
    }

    @Test
    void changing_rows_says_how_many() {
        sql.batch("INSERT INTO t (a) VALUES (?)", List.of(1, 2, 3), List::of);
        assertThat(sql.run("UPDATE t SET b = 1 WHERE a > ?", 1)).isEqualTo(2);
        assertThat(sql.run("DELETE FROM t WHERE a = 9")).isZero();
    }

    @Test
    void a_batch_runs_once_for_each_value_and_not_at_all_for_none() {
        sql.batch("INSERT INTO t (a, b) VALUES (?, ?)", List.of(3, 1, 2), n -> List.of(n, n * n));
        assertThat(sql.list("SELECT b FROM t ORDER BY rowid", row -> row.integer("b"))).containsExactly(9, 1, 4);
        sql.batch("no such statement", List.of(), n -> List.of());
        failed(() -> sql.batch("no such statement", List.of(1), List::of));
    }

    @Test
    void a_number_is_that_of_the_first_row_or_0() {
        assertThat(sql.number("SELECT a FROM t")).isZero();
        sql.run("INSERT INTO t (a) VALUES (7), (8)");
        assertThat(sql.number("SELECT a FROM t ORDER BY a")).isEqualTo(7);
        assertThat(sql.first("SELECT a FROM t ORDER BY a DESC", row -> row.integer("a"))).contains(8);
        assertThat(sql.first("SELECT a FROM t WHERE a = ?", row -> row.integer("a"), 9)).isEmpty();
    }

    @Test
    void a_transaction_keeps_all_of_its_work_and_answers() {
        assertThat(sql.<Integer>transaction("BEGIN", () -> sql.run("INSERT INTO t (a) VALUES (1)"))).isOne();
        assertThat(sql.number("SELECT COUNT(*) FROM t")).isOne();
        assertThat(sql.<Integer>transaction("BEGIN", () -> 2)).isEqualTo(2);
    }

    @Test
    void a_transaction_that_fails_leaves_nothing_and_the_connection_usable() {
        assertThatThrownBy(() -> sql.transaction("BEGIN", () -> {
            sql.run("INSERT INTO t (a) VALUES (1)");
            throw new IllegalStateException("mistake");
        })).isInstanceOf(IllegalStateException.class).hasMessage("mistake");
        failed(() -> sql.transaction("BEGIN", () -> {
            sql.run("INSERT INTO t (a) VALUES (1)");
            return sql.run("no such statement");
        }));
        assertThat(sql.number("SELECT COUNT(*) FROM t")).isZero();
        assertThat(sql.<Integer>transaction("BEGIN", () -> 3)).isEqualTo(3);
    }

    @Test
    void what_failed_is_told_even_when_sqlite_took_it_back_itself() {
        assertThatThrownBy(() -> sql.transaction("BEGIN", () -> {
            sql.script("ROLLBACK");
            throw new IllegalStateException("the first mistake");
        })).hasMessage("the first mistake");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * FROM nothing", "rubbish"})
    void a_statement_that_sqlite_refuses_is_a_failure_with_its_reason(String wrong) {
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(() -> sql.run(wrong), () -> sql.script(wrong),
                () -> sql.number(wrong), () -> sql.list(wrong, row -> 1), () -> sql.first(wrong, row -> 1))) {
            failed(attempt);
        }
    }

    @Test
    void statements_are_closed_so_that_nothing_stands_in_the_way_of_the_next() {
        sql.batch("INSERT INTO t (a) VALUES (?)", List.of(1, 2, 3), List::of);
        List<Integer> seen = new ArrayList<>();
        sql.each("SELECT a FROM t ORDER BY a", row -> seen.add(row.integer("a")));
        assertThat(sql.number("SELECT a FROM t ORDER BY a")).isOne();
        sql.first("SELECT a FROM t", row -> row.integer("a"));
        sql.script("DROP TABLE t");
        assertThat(seen).containsExactly(1, 2, 3);
    }

    @Test
    void a_closed_connection_answers_nothing() throws SQLException {
        sql.close();
        assertThat(sql.connection().isClosed()).isTrue();
        failed(() -> sql.number("SELECT 1"));
    }

    @Test
    void ids_go_over_as_one_json_array_whatever_they_hold() {
        assertThat(Sql.ids(List.of())).isEqualTo("[]");
        List<String> odd = List.of("a", "\"", "\\", "글\n", "', '");
        assertThat(sql.list("SELECT value FROM json_each(?)", row -> row.text("value"), Sql.ids(odd))).isEqualTo(odd);
        assertThat(Sql.ids(List.of(new ArticleId("x"), new ArticleId("y")))).isEqualTo("[\"x\",\"y\"]");
    }

    private static void failed(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(SqlFailure.class,
                e -> assertThat((Throwable) e.reason()).isNotNull().isSameAs(e.getCause()));
    }
}
