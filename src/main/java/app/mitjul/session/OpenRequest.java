package app.mitjul.session;

import app.mitjul.domain.annotation.Annotator;
import java.nio.file.Path;
import java.util.Optional;

/// How to open a library.
///
/// @param me
///            who marks in this session
/// @param holder
///            what another process is told while this one writes
/// @param memory
///            the file outside of all libraries that remembers how far each was, so that an older file in the place of a
///            library is noticed
public record OpenRequest(Path file, Mode mode, Annotator me, Holder holder, Optional<Path> memory) {

    /// Without memory of other times.
    public OpenRequest(Path file, Mode mode, Annotator me, Holder holder) {
        this(file, mode, me, holder, Optional.empty());
    }

    public enum Mode {
        /// The file must exist; nothing is written, no lock is taken.
        READ,
        /// The file must exist; the lock is taken.
        WRITE,
        /// Like `WRITE`, but a missing file is created with the first three themes.
        CREATE
    }

    public enum Holder {
        WINDOW, COMMAND_LINE
    }
}
