package app.mitjul.store.table;

import java.time.Instant;

/// What a library knows of itself.
public final class LibraryTable {

    private final Sql sql;

    public LibraryTable(Sql sql) {
        this.sql = sql;
    }

    /// Fills in a new library.
    public void begin(String id, Instant created) {
        put("id", id);
        put("created", Long.toString(created.toEpochMilli()));
        put("generation", "0");
    }

    /// UUIDv7 made with the library; a copy of the file has the same.
    public String id() {
        return get("id");
    }

    public Instant created() {
        return Instant.ofEpochMilli(number("created"));
    }

    /// Number of commits.
    public long generation() {
        return number("generation");
    }

    /// Counts one commit more; answers with its number.
    public long nextGeneration() {
        long next = generation() + 1;
        put("generation", Long.toString(next));
        return next;
    }

    private long number(String key) {
        return sql.number("SELECT CAST(value AS INTEGER) FROM library WHERE key = ?", key);
    }

    private String get(String key) {
        return sql.first("SELECT value FROM library WHERE key = ?", row -> row.text("value"), key).orElse("");
    }

    private void put(String key, String value) {
        sql.run("INSERT INTO library (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key, value);
    }
}
