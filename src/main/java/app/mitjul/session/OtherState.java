package app.mitjul.session;

import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.i18n.Problem;
import app.mitjul.store.Finding;
import app.mitjul.store.LibraryCheck;
import app.mitjul.store.LibraryFile;
import app.mitjul.store.Recovery;
import java.nio.file.Path;
import java.util.List;

/// Another state of a library: an unpacked backup, an older or a forked file, one that was rebuilt. It is looked at whole
/// before anything of it is taken: a row that is taken gets a hash of its own, and damage would pass for what a person
/// wrote.
record OtherState(Path file, String library, LibraryCopy copy) {

    /// Its history is not taken.
    private static final String HISTORY = "journal";

    /// Reads it, costs seconds for a large library.
    ///
    /// @throws Problem
    ///             when it is no library, cannot be read, or is damaged
    static OtherState of(Path file) {
        return read(file, file);
    }

    /// The same of a backup, which is unpacked in a private place for it.
    static OtherState of(Backups backups, Backup backup) {
        return Recovery.inPrivate(file -> read(backups.unpack(backup, file), backup.file()));
    }

    private static OtherState read(Path file, Path named) {
        try (LibraryFile other = LibraryFile.read(file)) {
            return other.read(tx -> {
                List<Finding> damage = LibraryCheck.of(tx).stream().filter(f -> !f.key().equals(HISTORY)).toList();
                if (!damage.isEmpty()) {
                    throw new Problem("state.damaged", named.toString(), Integer.toString(damage.size()));
                }
                return new OtherState(named, tx.library().id(), new TxReads(other, tx).copy());
            });
        }
    }

    /// @throws Problem
    ///             when it is a state of another library
    LibraryCopy of(String id) {
        if (!library.equals(id)) {
            throw new Problem("state.other-library", file.toString());
        }
        return copy;
    }
}
