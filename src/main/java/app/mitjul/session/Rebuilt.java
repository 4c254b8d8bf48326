package app.mitjul.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A library that was rebuilt.
///
/// @param damaged
///            where the file is that it replaced
/// @param missing
///            number of texts and original files that are nowhere
/// @param unread
///            names of backups and numbers of commits that could not be used
public record Rebuilt(Path file, Optional<Path> damaged, LibraryInfo info, int missing, List<String> unread) {

    public Rebuilt {
        unread = List.copyOf(unread);
    }
}
