package app.mitjul.store;

import app.mitjul.i18n.Problem;
import app.mitjul.store.table.Sql;
import app.mitjul.store.table.SqlFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A library whose writer ended without closing it cannot be read without writing to it: its last commits are in a log
/// or must be rolled back. Then a copy is opened, in a temporary folder only the owner can enter. The file itself is
/// never read past its log, which would answer with what was never true.
final class PrivateCopy {

    private static final List<String> JOURNALS = List.of("-wal", "-shm", "-journal");

    private PrivateCopy() {
    }

    /// Whether a library in WAL mode can be read in place: the log and its index are there.
    static boolean isBesideWriter(Path file) {
        return Files.exists(beside(file, "-wal")) && Files.exists(beside(file, "-shm"));
    }

    /// Copies the file with its log and settles the copy. Only while this process has no connection to the file.
    static Path of(Path file) {
        try {
            Path copy = Files.createTempDirectory("mitjul-").resolve("library.mitjul");
            try {
                settle(file, copy);
            } catch (IOException | SqlFailure e) {
                remove(copy);
                throw e;
            }
            return copy;
        } catch (IOException e) {
            throw new Problem(e, "library.not-readable", file.toString());
        }
    }

    private static void settle(Path file, Path copy) throws IOException {
        Files.copy(file, copy);
        for (String journal : List.of("-wal", "-journal")) {
            if (Files.exists(beside(file, journal))) {
                Files.copy(beside(file, journal), beside(copy, journal));
            }
        }
        try (Sql sql = Connections.writing(copy)) {
            sql.first("PRAGMA journal_mode = DELETE", row -> row.text("journal_mode"));
        }
    }

    static void remove(Path copy) {
        removeWithJournals(copy);
        Path folder = copy.getParent();
        if (folder != null) {
            delete(folder);
        }
    }

    static void removeWithJournals(Path file) {
        JOURNALS.forEach(journal -> delete(beside(file, journal)));
        delete(file);
    }

    /// A log without its library would be taken for the log of the new one and spoil it.
    static void setAsideLeftovers(Path file) throws IOException {
        for (String journal : JOURNALS) {
            Path leftover = beside(file, journal);
            if (Files.exists(leftover)) {
                Files.move(leftover, beside(file, ".left-" + System.currentTimeMillis() + journal));
            }
        }
    }

    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            System.getLogger(PrivateCopy.class.getName()).log(System.Logger.Level.WARNING, "stays: {0}", e.toString());
        }
    }
}
