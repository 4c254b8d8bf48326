package app.mitjul.store;

import app.mitjul.i18n.Problem;
import app.mitjul.store.backup.Snapshots;
import app.mitjul.store.log.SafetyLog;
import app.mitjul.store.table.Sql;
import app.mitjul.store.table.SqlFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A closed library on its way to another place, with its backups and its safety log. It is copied, compared and forced
/// to the disk; both stay until somebody says which one is kept, and meanwhile no other program writes to the old one.
public final class LibraryMove implements AutoCloseable {

    private final Path from;
    private final Path to;
    private final LibraryLock lock;
    private final Deque<Path> placed = new ArrayDeque<>();
    private boolean done;

    private LibraryMove(Path from, Path to, LibraryLock lock) {
        this.from = from;
        this.to = to;
        this.lock = lock;
    }

    /// Makes the new one, which can be opened then. Blocks as long as copying takes.
    ///
    /// @throws Problem
    ///             `library.move-exists` when something of that name is there, `library.move-failed` when it cannot be
    ///             made, `library.busy` and the like when somebody uses the old one: nothing has happened then
    public static LibraryMove begin(Path library, Path target, Holder holder) {
        Path from = real(library);
        Path to = target.toAbsolutePath().normalize();
        for (Path one : List.of(to, Snapshots.folderOf(to), SafetyLog.folderOf(to))) {
            if (Files.exists(one)) {
                throw new Problem("library.move-exists", one.toString());
            }
        }
        if (OpenHere.isOpen(from)) {
            throw new Problem("library.busy", from.toString());
        }
        LibraryMove move = new LibraryMove(from, to, LibraryLock.take(from, holder));
        try {
            move.copy();
        } catch (RuntimeException e) {
            move.keepOld();
            throw e;
        }
        return move;
    }

    private static Path real(Path library) {
        try {
            return library.toRealPath();
        } catch (IOException e) {
            throw new Problem(e, "library.missing", library.toString());
        }
    }

    /// The file of the old one, with links resolved.
    public Path from() {
        return from;
    }

    /// The file of the new one.
    public Path to() {
        return to;
    }

    /// Whether that is the library that moves, by whatever name.
    public boolean isOf(Path library) {
        try {
            return library.toRealPath().equals(from);
        } catch (IOException none) {
            return false;
        }
    }

    private void copy() {
        Path stage = PrivateCopy.beside(to, ".moving");
        try {
            CopiedFolder.remove(stage);
            Files.createDirectory(stage, Permissions.folder(stage));
            try {
                fill(stage);
                // The library last: what lies there under its name has everything beside it.
                place(stage, Snapshots.folderOf(to));
                place(stage, SafetyLog.folderOf(to));
                place(stage, to);
            } finally {
                CopiedFolder.remove(stage);
            }
            Permissions.forceFolder(to);
        } catch (IOException | UncheckedIOException e) {
            throw new Problem(e, "library.move-failed", to.toString(), Failures.reason(e));
        } catch (SqlFailure e) {
            throw Failures.problem(from, e);
        }
    }

    private void fill(Path stage) throws IOException {
        CopiedFolder.copy(Snapshots.folderOf(from), inside(stage, Snapshots.folderOf(to)));
        CopiedFolder.copy(SafetyLog.folderOf(from), inside(stage, SafetyLog.folderOf(to)));
        try (Sql sql = Connections.reading(from)) {
            sql.transaction("BEGIN", () -> {
                PlainCopy.write(sql, inside(stage, to), PlainCopy.Existing.KEEP);
                return stage;
            });
        }
    }

    private static Path inside(Path stage, Path named) {
        return stage.resolve(String.valueOf(named.getFileName()));
    }

    private void place(Path stage, Path named) throws IOException {
        Path made = inside(stage, named);
        if (Files.exists(made)) {
            Files.move(made, named);
            placed.push(named);
        }
    }

    /// The new one was opened: removes the old one, with its backups and its safety log.
    ///
    /// @throws Problem
    ///             `library.move-old-stays` when it cannot be removed; the new one is good all the same
    public void keepNew() {
        finish(from, List.of(from, Snapshots.folderOf(from), SafetyLog.folderOf(from)))
                .ifPresent(e -> {
                    throw new Problem(e, "library.move-old-stays", to.toString(), from.toString());
                });
    }

    /// The new one is not wanted after all: removes it; the old one is as it was. The new one must be closed.
    public void keepOld() {
        finish(to, List.copyOf(placed)).ifPresent(e -> System.getLogger(LibraryMove.class.getName())
                .log(System.Logger.Level.WARNING, "not removed: " + to, e));
    }

    private Optional<IOException> finish(Path library, List<Path> out) {
        if (done) {
            return Optional.empty();
        }
        done = true;
        try (lock) {
            for (Path path : out) {
                CopiedFolder.remove(path);
            }
            if (out.contains(library)) {
                PrivateCopy.removeWithJournals(library);
            }
            Permissions.forceFolder(library);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    /// Without a word on which to keep, both stay.
    @Override
    public void close() {
        if (!done) {
            done = true;
            lock.close();
        }
    }
}
