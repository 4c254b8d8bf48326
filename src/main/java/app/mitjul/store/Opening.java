package app.mitjul.store;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.i18n.Problem;
import app.mitjul.store.backup.Snapshots;
import app.mitjul.store.backup.Why;
import app.mitjul.store.index.IndexRows;
import app.mitjul.store.migration.Migrations;
import app.mitjul.store.table.LibraryTable;
import app.mitjul.store.table.Sql;
import app.mitjul.store.table.SqlFailure;
import app.mitjul.store.table.ThemeTable;
import app.mitjul.text.HiddenCharacters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way into a library: its real path, its header, its lock, only then SQLite. Each thing that can be wrong has its
/// own Problem, and whatever was taken on the way is given back.
final class Opening {

    /// Characters of a name somebody else gave that are worth showing.
    private static final int CITED = 80;

    private final Migrations migrations;
    private final Memory memory;

    Opening(Migrations migrations) {
        this(migrations, Optional.empty());
    }

    /// @param memory
    ///            the file outside of all libraries that remembers how far each was
    Opening(Migrations migrations, Optional<Path> memory) {
        this.migrations = migrations;
        this.memory = new Memory(memory);
    }

    LibraryFile read(Path given) {
        Path file = existing(given);
        List<Path> copied = new ArrayList<>();
        OpenHere place = OpenHere.reading(file, () -> {
            if (Header.of(file, Integer.MAX_VALUE).wal() && !PrivateCopy.isBesideWriter(file)) {
                copied.add(PrivateCopy.of(file));
            }
        });
        Releases releases = new Releases();
        releases.add(place::leave);
        return opened(file, releases, () -> {
            copied.forEach(copy -> releases.add(() -> PrivateCopy.remove(copy)));
            ReaderPool readers = copied.isEmpty() ? inPlace(file, place, releases) : pool(copied.getFirst(), releases);
            return new LibraryFile(file, readers, null, releases);
        });
    }

    /// No copy is made before: the file is one.
    LibraryFile readOrBring(Path given) {
        Path file = existing(given);
        try (Sql sql = Connections.writing(file)) {
            for (int from = verified(file, sql); from < migrations.newest(); from++) {
                migrations.step(sql, from);
            }
        } catch (SqlFailure e) {
            throw Failures.problem(file, e);
        }
        return read(file);
    }

    LibraryFile write(Path given, Holder holder) {
        Path file = existing(given);
        requireWritable(file);
        OpenHere place = OpenHere.writing(file, holder, () -> Header.of(file, migrations.newest()));
        Releases releases = new Releases();
        releases.add(place::leave);
        return opened(file, releases, () -> {
            boolean unclean = LibraryLock.isLeftOver(file);
            LibraryLock lock = LibraryLock.take(file, holder);
            releases.add(lock::close);
            return writing(file, holder, releases, unclean);
        });
    }

    LibraryFile create(Path given, Holder holder) {
        if (Files.notExists(given)) {
            makeNew(given, holder);
        }
        return write(given, holder);
    }

    private LibraryFile writing(Path file, Holder holder, Releases releases, boolean unclean) {
        Sql sql = Connections.writing(file);
        releases.add(sql::close);
        int schema = verified(file, sql);
        for (int from = schema; from < migrations.newest(); from++) {
            copyBefore(file, sql);
            migrations.step(sql, from);
        }
        Writing writing = new Writing(file, sql, memory, unclean);
        Closing closing = new Closing(file, sql, writing, holder);
        releases.add(closing::run);
        closing.beginWriting();
        writing.goOn();
        ReaderPool readers = new ReaderPool(file);
        releases.add(readers::close);
        return new LibraryFile(file, readers, writing, releases);
    }

    /// The whole file, before the schema changes: without it nothing is changed.
    private static void copyBefore(Path file, Sql sql) {
        try {
            Path copy = new Snapshots(file).next(new LibraryTable(sql).generation(), Why.MIGRATION, true);
            PlainCopy.write(sql, copy, PlainCopy.Existing.KEEP);
        } catch (UncheckedIOException | IOException e) {
            throw new Problem(e, "library.snapshot-failed", file.toString(), Snapshots.folderOf(file).toString());
        }
    }

    /// Reads the file where it is, or, where SQLite cannot (a hot journal, a folder that cannot be written), a copy.
    private ReaderPool inPlace(Path file, OpenHere place, Releases releases) {
        ReaderPool readers = new ReaderPool(file);
        try {
            requireCurrent(file, readers);
            releases.add(readers::close);
            return readers;
        } catch (SqlFailure e) {
            readers.close();
            Path copy = Failures.asksForCopy(e) ? place.ifAlone(() -> PrivateCopy.of(file)).orElse(null) : null;
            if (copy == null) {
                throw e;
            }
            releases.add(() -> PrivateCopy.remove(copy));
            return pool(copy, releases);
        }
    }

    private ReaderPool pool(Path copy, Releases releases) {
        ReaderPool readers = new ReaderPool(copy);
        releases.add(readers::close);
        requireCurrent(copy, readers);
        return readers;
    }

    private void requireCurrent(Path file, ReaderPool readers) {
        int schema = readers.with(sql -> readable(file, sql));
        if (schema < migrations.newest()) {
            throw new Problem("library.older", file.toString());
        }
    }

    /// What a newer program wrote can be looked at as far as this one knows it: on a connection that cannot write, no
    /// trigger runs.
    private int readable(Path file, Sql sql) {
        int schema = (int) sql.number("PRAGMA user_version");
        return sql.number("PRAGMA application_id") == Header.APPLICATION_ID && schema > migrations.newest()
                && migrations.canRead(sql) ? schema : verified(file, sql);
    }

    /// The schema, asked of SQLite itself: what the header says can be behind a log that is not written back yet.
    private int verified(Path file, Sql sql) {
        if (sql.number("PRAGMA application_id") != Header.APPLICATION_ID) {
            throw new Problem("library.foreign", file.toString());
        }
        int schema = (int) sql.number("PRAGMA user_version");
        if (schema > migrations.newest()) {
            throw new Problem("library.newer", file.toString(), schema, migrations.newest());
        }
        requireOurSchema(file, sql, schema);
        if (new LibraryTable(sql).id().isEmpty()) {
            throw new Problem("library.damaged", file.toString(), Snapshots.folderOf(file).toString());
        }
        return schema;
    }

    /// Before the first row is read: a trigger or view of somebody else would run with our own statements.
    private void requireOurSchema(Path file, Sql sql, int schema) {
        if (migrations.matches(sql, schema)) {
            return;
        }
        List<String> foreign = migrations.foreign(sql, schema);
        if (foreign.isEmpty()) {
            throw new Problem("library.damaged", file.toString(), Snapshots.folderOf(file).toString());
        }
        String first = foreign.getFirst();
        throw new Problem("library.altered", file.toString(), foreign.size(),
                HiddenCharacters.visible(first.substring(0, Math.min(CITED, first.length()))));
    }

    /// Makes the library under another name and gives it its own when it is whole: no other program and no power cut
    /// meets a half-made one.
    private void makeNew(Path given, Holder holder) {
        Path file = inFolder(given);
        try (LibraryLock lock = LibraryLock.take(file, holder)) {
            if (Files.exists(file)) {
                return; // made by another program, a moment ago
            }
            Path part = PrivateCopy.beside(file, ".part");
            try {
                Files.deleteIfExists(part);
                Files.createFile(part, Permissions.file(part));
                fill(part);
                PrivateCopy.setAsideLeftovers(file);
                Permissions.force(part);
                Files.move(part, file);
                Permissions.forceFolder(file);
            } catch (SqlFailure e) {
                throw Failures.problem(file, e);
            } catch (IOException e) {
                throw new Problem(e, "library.not-writable", file.toString());
            } finally {
                PrivateCopy.removeWithJournals(part);
            }
        }
    }

    private void fill(Path part) {
        try (Sql sql = Connections.writing(part)) {
            migrations.create(sql, Header.APPLICATION_ID, () -> {
                new LibraryTable(sql).begin(Uuid7.next(), Instant.now());
                Theme.FIRST.forEach(new ThemeTable(sql)::save);
                new IndexRows(sql).begin();
            });
        }
    }

    private static Path inFolder(Path given) {
        Path absolute = given.toAbsolutePath();
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        if (folder == null || name == null) {
            throw new Problem("library.folder", given.toString());
        }
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, Permissions.folder(folder));
            }
            return folder.toRealPath().resolve(name);
        } catch (IOException e) {
            throw new Problem(e, "library.folder-not-writable", given.toString(), folder.toString());
        }
    }

    private static Path existing(Path given) {
        String name = given.toString();
        if (Files.isDirectory(given)) {
            throw new Problem("library.folder", name);
        }
        if (Files.notExists(given)) {
            Path folder = given.toAbsolutePath().getParent();
            throw folder == null || Files.isDirectory(folder)
                    ? new Problem("library.missing", name)
                    : new Problem("library.folder-missing", name, folder.toString());
        }
        if (!Files.isReadable(given)) {
            throw new Problem("library.not-readable", name);
        }
        if (!Files.isRegularFile(given)) {
            throw new Problem("library.foreign", name);
        }
        try {
            return given.toRealPath();
        } catch (IOException e) {
            throw new Problem(e, "library.not-readable", name);
        }
    }

    private static void requireWritable(Path file) {
        if (!Files.isWritable(file)) {
            throw new Problem("library.not-writable", file.toString());
        }
        Path folder = file.getParent();
        if (folder != null && !Files.isWritable(folder)) {
            throw new Problem("library.folder-not-writable", file.toString(), folder.toString());
        }
    }

    private interface Last {
        LibraryFile open();
    }

    private static LibraryFile opened(Path file, Releases releases, Last last) {
        boolean done = false;
        try {
            LibraryFile opened = last.open();
            done = true;
            return opened;
        } catch (SqlFailure e) {
            throw Failures.problem(file, e);
        } finally {
            if (!done) {
                releases.run();
            }
        }
    }
}
