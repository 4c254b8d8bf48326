package app.mitjul.store;

import app.mitjul.i18n.Problem;
import app.mitjul.store.table.LibraryTable;
import app.mitjul.store.table.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Verified copies of a library in a folder beside it, the newest twelve. Each is a library itself; none is ever
/// overwritten. Its name says when it was taken and at which commit.
final class Snapshots {

    private static final int KEPT = 12;
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{9}Z)-g(\\d+)\\.mitjul");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /// One that is there.
    record Snapshot(Path file, Instant at, long generation) {
    }

    private final Path library;
    private final Path folder;

    Snapshots(Path library) {
        this.library = library;
        folder = folderOf(library);
    }

    static Path folderOf(Path library) {
        return PrivateCopy.beside(library, ".backups");
    }

    /// Takes one when something was committed since the newest. A command of the command line, one of many in a row,
    /// leaves it at one in ten minutes.
    void takeIfDue(Sql source, Holder holder) {
        long generation = new LibraryTable(source).generation();
        Optional<Snapshot> newest = all().findFirst();
        boolean changed = newest.map(s -> s.generation() != generation).orElse(generation > 0);
        boolean soon = holder == Holder.COMMAND_LINE
                && newest.filter(s -> s.at().isAfter(Instant.now().minus(PAUSE))).isPresent();
        if (changed && !soon) {
            take(source, generation);
        }
    }

    /// Takes one before the schema changes: without it nothing is changed.
    void takeBefore(Sql source) {
        try {
            take(source, new LibraryTable(source).generation());
        } catch (UncheckedIOException e) {
            throw new Problem(e, "library.snapshot-failed", library.toString(), folder.toString());
        }
    }

    /// The newest first.
    Stream<Snapshot> all() {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            List<Snapshot> found = files.flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparing(Snapshot::at).reversed()).toList();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Sql source, long generation) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder, Permissions.folder(folder));
            }
            Path target = folder.resolve(TIME.format(Instant.now()) + "-g" + generation + ".mitjul");
            PlainCopy.write(source, target, PlainCopy.Existing.KEEP);
            for (Snapshot old : all().skip(KEPT).toList()) {
                Files.delete(old.file());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Snapshot> read(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(new Snapshot(file, TIME.parse(name.group(1), Instant::from),
                        Long.parseLong(name.group(2))))
                : Optional.empty();
    }
}
