package app.mitjul.store;

import app.mitjul.i18n.Problem;
import app.mitjul.store.migration.Migrations;
import app.mitjul.store.table.Sql;
import app.mitjul.store.table.SqlFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An open library. While it is open for writing it is in WAL mode, so that no question waits behind a write, and every
/// commit is forced to the disk; closed, it is one plain file again, which opens from a read-only medium.
///
/// Everything thrown is a [Problem] with a sentence.
public final class LibraryFile implements AutoCloseable {

    private final Path path;
    private final ReaderPool readers;
    private final @Nullable Sql writer;
    private final Releases releases;
    private boolean closed;

    LibraryFile(Path path, ReaderPool readers, @Nullable Sql writer, Releases releases) {
        this.path = path;
        this.readers = readers;
        this.writer = writer;
        this.releases = releases;
    }

    /// Opens a library that exists, changes nothing, takes no lock. Works beside a writer.
    public static LibraryFile read(Path file) {
        return new Opening(Migrations.SHIPPED).read(file);
    }

    /// Opens a library that exists, for writing.
    public static LibraryFile write(Path file, Holder holder) {
        return new Opening(Migrations.SHIPPED).write(file, holder);
    }

    /// Opens a library for writing, and makes it when there is no such file.
    public static LibraryFile create(Path file, Holder holder) {
        return new Opening(Migrations.SHIPPED).create(file, holder);
    }

    /// The file, with links resolved.
    public Path path() {
        return path;
    }

    /// Size of the file.
    public long bytes() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new Problem(e, "library.not-readable", path.toString());
        }
    }

    /// Asks, in one transaction. Any thread, as many at a time as there are connections.
    public <T> T read(Function<ReadTx, T> question) {
        return guarded(() -> readers.with(sql -> sql.transaction("BEGIN", () -> question.apply(new ReadTx(sql)))));
    }

    /// Changes the library in one transaction; on return it is on the disk. Always the same thread. When `work` throws,
    /// or the disk refuses, nothing has happened and the library stays usable.
    public <T> T write(Function<WriteTx, T> work) {
        Sql sql = writer;
        if (sql == null) {
            throw new Problem("library.read-only", path.toString());
        }
        return guarded(() -> sql.transaction("BEGIN IMMEDIATE", () -> work.apply(new WriteTx(sql))));
    }

    /// Writes a copy that is a library itself: one plain file. The target appears when it is whole.
    public void copyTo(Path target) {
        if (OpenHere.isOpen(target)) {
            throw new Problem("library.copy-onto-open", target.toString());
        }
        try {
            guarded(() -> readers.with(sql -> {
                PlainCopy.write(sql, target, PlainCopy.Existing.REPLACE);
                return target;
            }));
        } catch (UncheckedIOException e) {
            throw new Problem(e, "library.copy-failed", target.toString());
        }
    }

    /// Closes the file so that it is one plain file again, after a snapshot when something changed since the last one.
    /// Closing twice does nothing. The thread that writes, or none that runs beside it.
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            releases.run();
        }
    }

    /// The writer's connection, for tests that make the disk refuse.
    Sql writer() {
        return Objects.requireNonNull(writer);
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (SqlFailure e) {
            throw Failures.problem(path, e);
        }
    }
}
