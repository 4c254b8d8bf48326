package app.mitjul.exchange.in.limit;

import java.nio.file.Path;

/// A file that was chosen, or that lies below a chosen folder.
///
/// @param name
///            as a person knows it: below a folder with the names of the folders, `/` between them
public record ChosenFile(String name, Path path) {

    /// @throws app.mitjul.i18n.Problem
    ///             when it may not or cannot be read
    public InputDocument open() {
        return InputDocument.of(name, path);
    }
}
