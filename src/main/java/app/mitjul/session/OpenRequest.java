package app.mitjul.session;

import app.mitjul.domain.annotation.Annotator;
import java.nio.file.Path;

/// How to open a library.
///
/// @param me
///            who marks in this session
/// @param holder
///            what another process is told while this one writes
public record OpenRequest(Path file, Mode mode, Annotator me, Holder holder) {

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
