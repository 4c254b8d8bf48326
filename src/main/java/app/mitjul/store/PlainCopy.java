package app.mitjul.store;

import app.mitjul.store.table.AnnotationTable;
import app.mitjul.store.table.ArticleTable;
import app.mitjul.store.table.LibraryTable;
import app.mitjul.store.table.Sql;
import app.mitjul.store.table.SqlFailure;
import app.mitjul.store.table.ThemeTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConnection;

/// A copy of a library made by SQLite's backup interface, one plain file. It is opened again and compared before it
/// gets its name: a copy nobody read is none.
final class PlainCopy {

    enum Existing {
        KEEP, REPLACE
    }

    private static final List<String> COUNTED = List.of("article", "article_text", "source_file", "theme",
            "annotation", "tagging", "annotator", "change_set");

    private PlainCopy() {
    }

    /// @throws UncheckedIOException
    ///             when the target cannot be written or did not come out the same
    static void write(Sql source, Path target, Existing existing) {
        Path part = PrivateCopy.beside(target.toAbsolutePath(), ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, Permissions.file(part));
            List<Object> wanted = figures(source);
            backUp(source, part);
            settle(part);
            compare(source, wanted, part);
            Permissions.force(part);
            move(part, target.toAbsolutePath(), existing);
            Permissions.forceFolder(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SqlFailure e) {
            throw new UncheckedIOException(new IOException(e));
        } finally {
            PrivateCopy.removeWithJournals(part);
        }
    }

    private static void backUp(Sql source, Path part) throws IOException {
        try {
            int code = source.connection().unwrap(SQLiteConnection.class).getDatabase().backup("main",
                    Connections.address(part), null);
            if (code != 0) {
                throw new IOException("backup ended with " + code);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /// The pages of a library in use say that it has a log; the copy has none.
    private static void settle(Path part) {
        try (Sql sql = Connections.writing(part)) {
            sql.first("PRAGMA journal_mode = DELETE", row -> row.text("journal_mode"));
        }
    }

    private static void compare(Sql source, List<Object> wanted, Path part) throws IOException {
        try (Sql copy = Connections.reading(part)) {
            if (!wanted.equals(figures(copy))) {
                throw new IOException("the copy has other figures");
            }
            List<List<String>> damaged = damaged(copy);
            if (damaged.stream().anyMatch(rows -> !rows.isEmpty()) && !damaged.equals(damaged(source))) {
                throw new IOException("the copy has damaged rows");
            }
        }
    }

    private static List<Object> figures(Sql sql) {
        LibraryTable library = new LibraryTable(sql);
        StringBuilder counts = new StringBuilder();
        for (String table : COUNTED) {
            counts.append(sql.number("SELECT COUNT(*) FROM " + table)).append(' ');
        }
        return List.of(sql.number("PRAGMA application_id"), sql.number("PRAGMA user_version"), library.id(),
                library.generation(), counts.toString());
    }

    private static List<List<String>> damaged(Sql sql) {
        return List.of(new ArticleTable(sql).damaged(), new ThemeTable(sql).damaged(),
                new AnnotationTable(sql).damaged());
    }

    private static void move(Path part, Path target, Existing existing) throws IOException {
        if (existing == Existing.REPLACE) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } else if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        } else {
            Files.move(part, target);
        }
    }
}
