package app.mitjul.session;

import java.util.List;

/// One theme of a codebook that comes in, with the names of the themes above it.
///
/// @param path
///            from the top; empty for a theme at the top
public record CodebookEntry(List<String> path, ThemeDraft draft) {

    public CodebookEntry {
        path = List.copyOf(path);
    }
}
