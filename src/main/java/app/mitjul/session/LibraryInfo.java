package app.mitjul.session;

import java.nio.file.Path;
import java.time.Instant;

/// Figures of a library.
///
/// @param bytes
///            size of the file
public record LibraryInfo(Path file, String id, int schema, long generation, Instant created, int articles,
        int annotations, int taggings, int themes, int binned, long bytes) {
}
