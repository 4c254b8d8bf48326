package app.mitjul.store;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.Source;
import app.mitjul.text.Hashes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/// Reaches into library files past the store, as other programs and bad disks do.
final class RawLibrary {

    static final Annotator ME = new Annotator(new AnnotatorId("01900000-0000-7000-8000-00000000000a"), "김연구");

    private RawLibrary() {
    }

    /// Makes a library without articles, closed.
    static Path empty(Path file) {
        LibraryFile.create(file, Holder.WINDOW).close();
        return file;
    }

    /// Commits an article of these words.
    static void add(LibraryFile library, String text) {
        library.write(tx -> {
            long seq = tx.articles().nextSeq();
            tx.insert(new Article(new ArticleId("article-" + seq), seq, "title", false, Source.NONE,
                    new Origin("", 1, "UTF-8", ""), text.length(), 0, false, ReadingState.UNREAD, Presence.LIVE,
                    Instant.ofEpochMilli(seq), Hashes.sha256(text)), text);
            return tx.library().advance(text);
        });
    }

    /// Runs statements on a file that nobody has open.
    static void run(Path file, String... statements) {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file); Statement s = c.createStatement()) {
            for (String statement : statements) {
                s.executeUpdate(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String ask(Path file, String query) {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = c.createStatement();
                ResultSet r = s.executeQuery(query)) {
            return r.next() ? r.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hash(Path file) {
        try {
            return Hashes.sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names of what lies in a folder, in order.
    static java.util.List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
