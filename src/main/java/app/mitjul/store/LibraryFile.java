package app.mitjul.store;

import app.mitjul.i18n.Problem;
import app.mitjul.store.backup.Snapshot;
import app.mitjul.store.backup.Why;
import app.mitjul.store.migration.Migrations;
import app.mitjul.store.table.Sql;
import app.mitjul.store.table.SqlFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sqlite.SQLiteJDBCLoader;
import org.jspecify.annotations.Nullable;

/// An open library. While it is open for writing it is in WAL mode, so that no question waits behind a write, and every
/// commit is forced to the disk; closed, it is one plain file again, which opens from a read-only medium.
///
/// Everything thrown is a [Problem] with a sentence.
public final class LibraryFile implements AutoCloseable {

    private final Path path;
    private final ReaderPool readers;
    private final @Nullable Writing writing;
    private final Releases releases;
    private boolean closed;

    LibraryFile(Path path, ReaderPool readers, @Nullable Writing writing, Releases releases) {
        this.path = path;
        this.readers = readers;
        this.writing = writing;
        this.releases = releases;
    }

    /// Opens a library that exists, changes nothing, takes no lock. Works beside a writer.
    public static LibraryFile read(Path file) {
        return new Opening(Migrations.SHIPPED).read(file);
    }

    /// Opens a copy of our own for reading; one of an older schema is brought up to date first.
    public static LibraryFile readOrBring(Path file) {
        return new Opening(Migrations.SHIPPED).readOrBring(file);
    }

    /// Opens a library that exists, for writing.
    public static LibraryFile write(Path file, Holder holder) {
        return new Opening(Migrations.SHIPPED).write(file, holder);
    }

    /// Opens a library for writing, and makes it when there is no such file.
    public static LibraryFile create(Path file, Holder holder) {
        return new Opening(Migrations.SHIPPED).create(file, holder);
    }

    /// The same as [#write], or, where there is no such file, as [#create].
    ///
    /// @param memory
    ///            the file outside of all libraries that remembers how far each was; nothing: none does
    public static LibraryFile open(Path file, Holder holder, boolean create, Optional<Path> memory) {
        Opening opening = new Opening(Migrations.SHIPPED, memory);
        return create ? opening.create(file, holder) : opening.write(file, holder);
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
        Writing w = writing();
        return guarded(() -> w.commit(work));
    }

    /// Puts rows into the library that nothing shows yet, in one transaction; on return they are on the disk, and not in
    /// the safety log. A crash leaves them for [app.mitjul.store.table.ImportTable#underWay]. Always the writer's thread.
    public <T> T stage(Function<WriteTx, T> work) {
        Writing w = writing();
        return guarded(() -> w.stage(work));
    }

    /// Gets ready what [#show] will need: most of its time, and no command waits for it. Any thread.
    public void prepare(Staged staged) {
        Writing w = writing();
        guarded(() -> readers.with(sql -> sql.transaction("BEGIN", () -> {
            w.prepare(sql, staged);
            return w;
        })));
    }

    /// Shows what was staged: [#write], with a snapshot in place of lines of the safety log.
    public <T> T show(Function<WriteTx, T> work, Staged staged) {
        Writing w = writing();
        return guarded(() -> w.show(work, staged));
    }

    private Writing writing() {
        if (writing == null) {
            throw new Problem("library.read-only", path.toString());
        }
        return writing;
    }

    /// Whether changes can be made at once: there is a snapshot of how the library was.
    public boolean isReady() {
        return writing().isReady();
    }

    /// Takes that snapshot, unless there is one: seconds for a large library that has none yet. The writer thread. The
    /// first change does it, too, when this was not called.
    public void makeReady() {
        Writing w = writing();
        guarded(() -> {
            w.begin();
            return w;
        });
    }

    /// How the file stood to what was known of it when it was opened for writing.
    public Standing standing() {
        return writing().standing();
    }

    /// When something was last done in it, before it was opened for writing.
    public Instant lastChange() {
        return writing().lastChange();
    }

    /// A person has said that this file is the right one, although another was known.
    public void accept() {
        Writing w = writing();
        guarded(() -> {
            w.accept();
            return w;
        });
    }

    /// What goes wrong with the copies.
    public Troubles troubles() {
        return writing().troubles();
    }

    /// Tells of something else that went wrong with them.
    public void tell(Problem problem) {
        writing().troubles().tell(problem);
    }

    public boolean isWriting() {
        return writing != null;
    }

    /// Looks at every row, as a program that ended without closing may have left the disk in any state.
    public void checkAfterCrash() {
        List<Finding> findings = read(LibraryCheck::of);
        if (!findings.isEmpty()) {
            tell(new Problem("library.check-found", path.toString(), findings.size()));
        }
    }

    /// Takes a snapshot when something was committed since the newest. Any thread; seconds for a large library.
    public Optional<Snapshot> backUp(Why why) {
        Writing w = writing();
        return guarded(() -> readers.with(sql -> sql.transaction("BEGIN", () -> w.backUp(sql, why))));
    }

    /// Lets the safety log go on behind the newest snapshot, and removes the copies that need not be kept. The writer
    /// thread.
    public void settleCopies() {
        Writing w = writing();
        guarded(() -> {
            w.settle();
            return w;
        });
    }

    /// Writes a copy that is a library itself: one plain file. The target appears when it is whole.
    public void copyTo(Path target) {
        if (OpenHere.isOpen(target)) {
            throw new Problem("library.copy-onto-open", target.toString());
        }
        try {
            // One moment of the library: what others write meanwhile is neither copied nor counted.
            guarded(() -> readers.with(sql -> sql.transaction("BEGIN", () -> {
                PlainCopy.write(sql, target, PlainCopy.Existing.REPLACE);
                return target;
            })));
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
        return writing().sql();
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (SqlFailure e) {
            throw Failures.problem(path, e);
        }
    }

    /// The version of SQLite.
    public static String engine() {
        return SQLiteJDBCLoader.getVersion();
    }
}
