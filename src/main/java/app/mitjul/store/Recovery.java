package app.mitjul.store;

import app.mitjul.i18n.Problem;
import app.mitjul.store.table.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Puts a rebuilt library in the place of one that is gone or damaged. At every moment the name leads to the old file,
/// to none, or to the whole new one.
public final class Recovery {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /// What was done.
    ///
    /// @param damaged
    ///            where the file is that was there
    public record Done(Rebuilding.Report report, Optional<Path> damaged) {
    }

    private Recovery() {
    }

    /// Rebuilds a library beside itself first, then sets the old file aside with what SQLite left beside it.
    ///
    /// @param wanted
    ///            a state the new one must come from; else the newest
    /// @throws Problem
    ///             when it is open, or nothing can be rebuilt; then nothing has changed
    public static Done inPlace(Path library, Optional<State> wanted) {
        if (OpenHere.isOpen(library)) {
            throw LibraryLock.held(library, Holder.WINDOW, ProcessHandle.current().pid());
        }
        Path file = real(library);
        try (LibraryLock lock = LibraryLock.take(file, Holder.COMMAND_LINE)) {
            Path fresh = PrivateCopy.beside(file, ".rebuilt");
            Files.deleteIfExists(fresh);
            Rebuilding.Report report = new Rebuilding(file).withTextsOf(file).rebuild(fresh, wanted);
            Optional<Path> damaged = setAside(file);
            Files.move(fresh, file);
            Permissions.forceFolder(file);
            return new Done(new Rebuilding.Report(file, report.state(), report.missing(), report.unread()), damaged);
        } catch (IOException e) {
            throw new Problem(e, "recover.not-writable", file.toString());
        }
    }

    /// A link leads to the library; where that is gone, its folder is what counts.
    private static Path real(Path library) {
        try {
            Path absolute = library.toAbsolutePath();
            Path folder = absolute.getParent();
            if (Files.exists(absolute) || folder == null) {
                return absolute.toRealPath();
            }
            return folder.toRealPath().resolve(absolute.getFileName());
        } catch (IOException e) {
            throw new Problem(e, "recover.not-writable", library.toString());
        }
    }

    private static Optional<Path> setAside(Path file) throws IOException {
        String ending = ".damaged-" + TIME.format(Instant.now());
        for (String journal : List.of("-wal", "-shm", "-journal")) {
            Path beside = PrivateCopy.beside(file, journal);
            if (Files.exists(beside)) {
                Files.move(beside, PrivateCopy.beside(file, ending + journal));
            }
        }
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.of(Files.move(file, PrivateCopy.beside(file, ending)));
    }

    /// The name of a library in a new folder only the owner can enter; [#removePrivate] removes both.
    public static Path privateFile() {
        try {
            return Files.createTempDirectory("mitjul-").resolve("library.mitjul");
        } catch (IOException e) {
            throw new Problem(e, "recover.not-writable", System.getProperty("java.io.tmpdir", ""));
        }
    }

    public static void removePrivate(Path file) {
        PrivateCopy.remove(file);
    }

    /// Runs `work` with the name of a library in a folder only the owner can enter, and removes both.
    public static <T> T inPrivate(Function<Path, T> work) {
        try {
            Path file = Files.createTempDirectory("mitjul-").resolve("library.mitjul");
            try {
                return work.apply(file);
            } finally {
                PrivateCopy.remove(file);
            }
        } catch (IOException e) {
            throw new Problem(e, "recover.not-writable", System.getProperty("java.io.tmpdir", ""));
        }
    }
}
