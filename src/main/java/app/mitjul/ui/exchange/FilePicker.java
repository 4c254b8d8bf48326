package app.mitjul.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for files. The window asks with the system's dialogs; tests answer by themselves.
public interface FilePicker {

    /// Files to read.
    List<Path> toImport(String title);

    /// A file to write; `suggested` is its name, `extension` is without the dot.
    Optional<Path> toSave(String title, String suggested, String extension);

    /// One file to read.
    ///
    /// @param extensions
    ///            of the files that are shown first, without the dot
    default Optional<Path> toRead(String title, String... extensions) {
        return toImport(title).stream().findFirst();
    }

    /// A folder to read everything in.
    default Optional<Path> toFolder(String title) {
        return toImport(title).stream().findFirst();
    }

    /// A library to open.
    Optional<Path> toOpen(String title);
}
