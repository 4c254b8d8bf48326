package app.mitjul.hostile;

import app.mitjul.hostile.Attack.Made;
import app.mitjul.hostile.Attack.Target;
import app.mitjul.store.Holder;
import app.mitjul.store.LibraryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;

/// Libraries of which the header or a page says something else, and libraries with company.
final class HostileSqlite {

    private static final int HEADER = 100;

    private static final List<String> COMPANY = List.of(
            "CREATE TRIGGER %1$s AFTER UPDATE ON library BEGIN DELETE FROM theme; END",
            "CREATE TRIGGER %1$s BEFORE INSERT ON change_set BEGIN SELECT randomblob(1000000000); END",
            "CREATE TRIGGER %1$s AFTER INSERT ON article BEGIN INSERT INTO library VALUES ('%1$s', zeroblob(900000000)); END",
            "CREATE VIEW %1$s AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c",
            "CREATE TABLE %1$s (x DEFAULT (load_extension('/tmp/%1$s.so')))",
            "CREATE INDEX %1$s ON article (upper(title))",
            "CREATE VIRTUAL TABLE %1$s USING fts5 (x)",
            "DROP TABLE tagging; CREATE VIEW tagging AS SELECT '%1$s' AS theme",
            "PRAGMA user_version = 99; CREATE TABLE %1$s (x)", "PRAGMA user_version = 1; CREATE TABLE %1$s (x)",
            "PRAGMA application_id = 1; CREATE TABLE %1$s (x)", "DELETE FROM library; CREATE TABLE %1$s (x)",
            "ALTER TABLE article ADD COLUMN %1$s TEXT", "ALTER TABLE theme RENAME TO %1$s",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE %1$s (' WHERE name = 'term'",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 2147483647 WHERE name = 'theme'; CREATE TABLE %1$s (x)",
            "PRAGMA journal_mode = WAL; CREATE TABLE %1$s (x)",
            "PRAGMA page_size = 65536; VACUUM; CREATE TABLE %1$s (x)",
            "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_%1$s', 'theme', 0, "
                    + "'CREATE TRIGGER sqlite_%1$s AFTER DELETE ON theme BEGIN DELETE FROM article; END')",
            "UPDATE theme SET color = '=cmd|%1$s', key = 3, name = '\u202E' || name; CREATE VIEW %1$s AS SELECT 1");

    private HostileSqlite() {
    }

    static Made header(Random random, Target target) throws IOException {
        byte[] library = library("SELECT 1");
        for (int i = 0; i <= random.nextInt(6); i++) {
            library[random.nextInt(HEADER + 12)] = (byte) random.nextInt(256);
        }
        return new Made(".mitjul", library);
    }

    static Made page(Random random, Target target) throws IOException {
        byte[] library = library("SELECT 1");
        for (int i = 0; i <= random.nextInt(40); i++) {
            library[HEADER + random.nextInt(library.length - HEADER)] = (byte) random.nextInt(256);
        }
        return new Made(".mitjul", random.nextInt(4) == 0
                ? java.util.Arrays.copyOf(library, HEADER + random.nextInt(library.length - HEADER))
                : library);
    }

    static Made schema(Random random, Target target) throws IOException {
        String company = COMPANY.get(random.nextInt(COMPANY.size()));
        return new Made(".mitjul", library(company.formatted("x" + HostileXml.word(random))));
    }

    private static byte[] library(String statements) throws IOException {
        Path folder = Files.createTempDirectory("hostile");
        Path file = folder.resolve("x.mitjul");
        try {
            LibraryFile.create(file, Holder.COMMAND_LINE).close();
            try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); Statement s = c.createStatement()) {
                s.executeUpdate("PRAGMA temp_store = MEMORY; " + statements);
            } catch (SQLException refusedBySqliteItself) {
                return Files.readAllBytes(file);
            }
            return Files.readAllBytes(file);
        } finally {
            try (var all = Files.walk(folder)) {
                for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
