package app.mitjul.session;

import java.nio.file.Path;
import java.time.Instant;

/// A verified copy of what people wrote, in the folder beside the library.
///
/// @param generation
///            the commit it was taken at
/// @param bytes
///            of its file; texts and original files lie beside it, once for all backups
/// @param sound
///            every row was what had been saved; else the library was damaged already
public record Backup(Path file, Instant at, long generation, long bytes, Why why, boolean sound) {

    /// Why it was taken.
    public enum Why {
        TIMED, CLOSED, BULK, MERGE, MIGRATION, ASKED, OPENED, IMPORT
    }
}
