package app.mitjul.store.migration;

import app.mitjul.store.table.Sql;
import app.mitjul.text.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The scripts that make a schema out of the one before; the n-th one makes schema n. A script that was released is
/// never edited: a frozen library of each schema is a test resource.
public final class Migrations {

    /// Those this program knows.
    public static final Migrations SHIPPED = new Migrations(
            List.of(shipped("0001-library.sql"), shipped("0002-writing.sql")));

    private final List<String> scripts;

    public Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /// These, and one schema more.
    public Migrations and(String script) {
        List<String> more = new ArrayList<>(scripts);
        more.add(script);
        return new Migrations(more);
    }

    /// The schema this program reads and writes.
    public int newest() {
        return scripts.size();
    }

    /// Brings a library from one schema to the next. Version and tables change in one transaction, or nothing does.
    public void step(Sql sql, int from) {
        sql.transaction("BEGIN IMMEDIATE", () -> apply(sql, from));
    }

    /// Makes the tables of a new library and fills them with `content`, in one transaction.
    public void create(Sql sql, int applicationId, Runnable content) {
        sql.transaction("BEGIN IMMEDIATE", () -> {
            sql.script("PRAGMA application_id = " + applicationId);
            for (int from = 0; from < newest(); from++) {
                apply(sql, from);
            }
            content.run();
            return newest();
        });
    }

    /// The fingerprint of the schema in a library.
    public static String fingerprint(Sql sql) {
        StringBuilder all = new StringBuilder();
        sql.each("""
                SELECT sql FROM sqlite_schema
                WHERE sql IS NOT NULL AND substr(name, 1, 7) <> 'sqlite_' ORDER BY type, name
                """, row -> all.append(row.text("sql")).append(";\n"));
        return Hashes.sha256(all.toString());
    }

    /// The fingerprint a library of the newest schema must have.
    public String fingerprint() {
        try (Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"))) {
            scripts.forEach(sql::script);
            return fingerprint(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int apply(Sql sql, int from) {
        sql.script(scripts.get(from));
        sql.script("PRAGMA user_version = " + (from + 1));
        return from + 1;
    }

    private static String shipped(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
