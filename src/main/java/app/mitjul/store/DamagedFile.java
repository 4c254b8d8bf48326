package app.mitjul.store;

import app.mitjul.i18n.Problem;
import app.mitjul.store.table.Sql;
import app.mitjul.store.table.SqlFailure;
import app.mitjul.text.Hashes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// A library that cannot be opened any more, asked for the texts and files no backup has. Each is looked for by its own
/// key, so that a page that is gone takes only its own rows with it, and is believed only when its hash says so. A copy
/// is asked: the file itself stays as it was found.
final class DamagedFile implements AutoCloseable {

    private final Path copy;
    private final Sql sql;

    private DamagedFile(Path copy, Sql sql) {
        this.copy = copy;
        this.sql = sql;
    }

    /// Nothing when there is no file, or not even one SQLite would open.
    static Optional<DamagedFile> at(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Path copy = PrivateCopy.of(file);
            return Optional.of(new DamagedFile(copy, Connections.reading(copy)));
        } catch (Problem | SqlFailure hopeless) {
            return Optional.empty();
        }
    }

    /// Where a text lies, and what it must be.
    record Text(String article, long version, String hash) {
    }

    /// In UTF-8.
    Optional<byte[]> text(Text text) {
        return whole(text.hash(), () -> sql.first("SELECT text FROM article_text WHERE article = ? AND version = ?",
                row -> row.text("text").getBytes(StandardCharsets.UTF_8), text.article(), text.version()));
    }

    Optional<byte[]> bytes(String hash) {
        return whole(hash, () -> sql.first("SELECT bytes FROM source_file WHERE hash = ?", row -> row.bytes("bytes"),
                hash));
    }

    private static Optional<byte[]> whole(String hash, Supplier<Optional<byte[]>> reading) {
        try {
            return reading.get().filter(bytes -> Hashes.sha256(bytes).equals(hash));
        } catch (SqlFailure damaged) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        sql.close();
        PrivateCopy.remove(copy);
    }
}
