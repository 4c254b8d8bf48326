package app.mitjul.store.table;

import app.mitjul.text.Hashes;
import java.time.Instant;

/// What a library knows of itself.
public final class LibraryTable {

    private static final int HEAD = 32;

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

    /// What the commits were, one after the other, as one hash: two files with the same went the same way. Empty in a
    /// library that was never written to since schema 3.
    public String head() {
        return get("head");
    }

    /// Counts one commit more; answers with its number.
    ///
    /// @param commit
    ///            its id
    public long advance(String commit) {
        long next = generation() + 1;
        put("head", Hashes.sha256(head() + "\n" + next + "\n" + commit).substring(0, HEAD));
        put("generation", Long.toString(next));
        return next;
    }

    /// Remembers where a session began to write, so that a later reader can tell whether its own state is among what
    /// led here.
    public void began(State before, String device, Instant at) {
        sql.run("INSERT INTO lineage (generation, head, device, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                before.generation(), before.head(), device, at);
    }

    /// Whether a session began to write at that state.
    public boolean beganAt(State state) {
        return sql.number("SELECT EXISTS (SELECT 1 FROM lineage WHERE generation = ? AND head = ?)",
                state.generation(), state.head()) != 0;
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
