package app.mitjul.store.log;

import app.mitjul.store.table.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which rows the writer has changed since the log has them. Triggers of the connection itself notice every way a row
/// can change, so no command can be forgotten; nothing of them is in the library's file. A transaction that is rolled
/// back takes its entries with it.
final class TouchedRows {

    /// Takes lines in the order they belong in the log.
    @FunctionalInterface
    interface Lines {
        void add(String line) throws IOException;
    }

    private final Sql sql;
    private List<TableShape> tables = List.of();

    TouchedRows(Sql sql) {
        this.sql = sql;
    }

    /// Notices from now on; once called, it does nothing more. Some 60 triggers take longer than the rest of opening a
    /// library, and most of what is opened is only read at first.
    void watch() {
        if (!tables.isEmpty()) {
            return;
        }
        tables = TableShape.all(sql);
        sql.script("""
                PRAGMA temp_store = MEMORY;
                CREATE TEMP TABLE touched_row (name TEXT NOT NULL, row_key TEXT NOT NULL);
                """);
        tables.forEach(this::watch);
    }

    private void watch(TableShape table) {
        String now = touch(table, "NEW");
        String before = touch(table, "OLD");
        trigger(table, "INSERT", "INSERT", now);
        trigger(table, "DELETE", "DELETE", before);
        trigger(table, "UPDATE", "UPDATE", now);
        trigger(table, "MOVE", "UPDATE OF " + String.join(", ", table.key()), before);
    }

    private void trigger(TableShape table, String name, String event, String body) {
        sql.script("CREATE TEMP TRIGGER touched_" + table.name() + "_" + name + " AFTER " + event + " ON main."
                + table.name() + " BEGIN " + body + "END");
    }

    private static String touch(TableShape table, String row) {
        String key = table.key().stream().map(column -> row + "." + column).collect(Collectors.joining(", "));
        return "INSERT INTO touched_row (name, row_key) VALUES ('" + table.name() + "', json_array(" + key + ")); ";
    }

    List<TableShape> tables() {
        return tables;
    }

    /// Where the rows touched so far end.
    long mark() {
        return sql.number("SELECT COALESCE(MAX(rowid), 0) FROM touched_row");
    }

    /// What was touched since then is told another way.
    void forgetSince(long mark) {
        sql.run("DELETE FROM touched_row WHERE rowid > ?", mark);
    }

    /// Lets every row of a table count as changed whose column has that value.
    void touch(String name, String column, String value) {
        TableShape table = tables.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
        String key = table.key().stream().map(k -> "t." + k).collect(Collectors.joining(", "));
        sql.run("INSERT INTO touched_row (name, row_key) SELECT '" + name + "', json_array(" + key + ") FROM main."
                + name
                + " t WHERE t." + column + " IN (SELECT value FROM json_each(?))", value);
    }

    boolean any() {
        return !tables.isEmpty() && sql.number("SELECT EXISTS (SELECT 1 FROM touched_row)") != 0;
    }

    /// First what is gone, so that a row that takes its place elsewhere does not stand in the way when read back.
    void write(Lines lines) throws IOException {
        try {
            Set<String> names = new HashSet<>(
                    sql.list("SELECT DISTINCT name FROM touched_row", row -> row.text("name")));
            List<TableShape> changed = tables.stream().filter(table -> names.contains(table.name())).toList();
            for (TableShape table : changed) {
                sql.each("SELECT DISTINCT row_key FROM touched_row k WHERE name = ? AND NOT EXISTS (SELECT 1 FROM main."
                        + table.name() + " t WHERE " + same(table) + ")",
                        row -> add(lines, RowLine.gone(table.name(), row.text("row_key"))), table.name());
            }
            for (TableShape table : changed) {
                there(table, lines);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void there(TableShape table, Lines lines) {
        String bytes = table.blob().map(column -> ", t." + column + " AS bytes").orElse("");
        sql.each("SELECT " + table.json("t", Optional.empty()) + " AS line" + bytes
                + " FROM (SELECT DISTINCT row_key FROM touched_row WHERE name = ?) k JOIN main." + table.name()
                + " t ON "
                + same(table),
                row -> add(lines, RowLine.of(table.name(), row.text("line"),
                        table.blob().isPresent() ? row.bytes("bytes") : null)),
                table.name());
    }

    private static String same(TableShape table) {
        return table.key().stream()
                .map(column -> "t." + column + " = json_extract(k.row_key, '$[" + table.key().indexOf(column) + "]')")
                .collect(Collectors.joining(" AND "));
    }

    private static void add(Lines lines, String line) {
        try {
            lines.add(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The log has them.
    void forget() {
        sql.script("DELETE FROM touched_row");
    }
}
