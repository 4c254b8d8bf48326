package app.mitjul.store.migration;

import app.mitjul.store.table.ArticleTable;
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
import java.util.Set;
import java.util.HashSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The scripts that make a schema out of the one before; the n-th one makes schema n. A script that was released is
/// never edited: a frozen library of each schema is a test resource.
public final class Migrations {

    /// Those this program knows.
    public static final Migrations SHIPPED = new Migrations(List.of(shipped("0001-library.sql"),
            shipped("0002-writing.sql"), shipped("0003-lineage.sql"), shipped("0004-many.sql"),
            shipped("0005-pages.sql")), shipped("newest.txt"));

    private final List<String> scripts;
    /// What a library of the newest schema holds, as [#written] has it; empty when nobody has written that down. With
    /// it, opening a library need not make another one to compare with.
    private final String known;

    /// What each schema consists of, once it was asked for.
    private final Map<Integer, SortedMap<String, String>> made = new ConcurrentHashMap<>();

    public Migrations(List<String> scripts) {
        this(scripts, "");
    }

    private Migrations(List<String> scripts, String known) {
        this.scripts = List.copyOf(scripts);
        this.known = known;
    }

    /// These, and one schema more.
    public Migrations and(String script) {
        List<String> more = new ArrayList<>(scripts);
        more.add(script);
        return new Migrations(more);
    }

    /// Those up to a schema, for a copy that was made by an older program.
    public Migrations upTo(int schema) {
        return new Migrations(scripts.subList(0, schema));
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

    /// The fingerprint of the schema in a library: of everything in it, except what SQLite keeps for itself.
    public static String fingerprint(Sql sql) {
        return Hashes.sha256(parts(sql).toString());
    }

    /// The fingerprint a library of the newest schema must have.
    public String fingerprint() {
        return Hashes.sha256(fresh(newest()).toString());
    }

    /// The names of what a library of this schema, one this program knows, holds although no script made it: tables,
    /// triggers, views and indexes of somebody else, in order.
    public List<String> foreign(Sql sql, int schema) {
        return parts(sql).keySet().stream().filter(part -> !fresh(schema).containsKey(part)).toList();
    }

    /// Whether a library holds every part of this schema, each as its script made it, and nothing else.
    public boolean matches(Sql sql, int schema) {
        SortedMap<String, String> parts = parts(sql);
        return isKnown(parts, schema) || parts.equals(fresh(schema));
    }

    private boolean isKnown(SortedMap<String, String> parts, int schema) {
        return schema == newest() && written(parts).equals(known);
    }

    /// What a library of the newest schema holds: of each part its name, how long its definition is (UTF-16 code
    /// units), and that. Two libraries with different parts never read the same.
    public String written() {
        return written(fresh(newest()));
    }

    private static String written(SortedMap<String, String> parts) {
        StringBuilder written = new StringBuilder();
        parts.forEach((name, definition) -> written.append(name).append('\n').append(definition.length()).append('\n')
                .append(definition).append('\n'));
        return written.toString();
    }

    /// Whether a library of a newer schema can be read by this program: every table it knows is there, as a table, with
    /// every column it knows, and the index that its statements name.
    public boolean canRead(Sql sql) {
        try (Sql known = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"))) {
            scripts.forEach(known::script);
            return columns(sql).containsAll(columns(known)) && sql.number(
                    "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'article' AND name = ?",
                    ArticleTable.COUNTED_BY) == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> columns(Sql sql) {
        return new HashSet<>(sql.list("""
                SELECT t.name || ' ' || c.name AS path FROM sqlite_schema t JOIN pragma_table_info(t.name) c
                WHERE t.type = 'table'
                """, row -> row.text("path")));
    }

    /// Definitions by type, name and table. A name that only SQLite can give hides nothing: a trigger or view has none.
    private static SortedMap<String, String> parts(Sql sql) {
        SortedMap<String, String> parts = new TreeMap<>();
        sql.each("""
                SELECT type, name, tbl_name, coalesce(sql, '') AS definition FROM sqlite_schema
                WHERE name NOT IN ('sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4') OR type <> 'table' LIMIT 1000
                """, row -> parts.merge(row.text("type") + " " + row.text("name") + " " + row.text("tbl_name"),
                row.text("definition"), (one, other) -> one + "\n" + other));
        return parts;
    }

    private SortedMap<String, String> fresh(int schema) {
        return made.computeIfAbsent(schema, n -> {
            try (Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"))) {
                scripts.subList(0, n).forEach(sql::script);
                return parts(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
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
