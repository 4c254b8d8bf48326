package app.mitjul.exchange;

import app.mitjul.domain.codebook.UnderlinePattern;
import java.util.List;
import java.util.Optional;

/// One theme as a file of a codebook tells of it. What the file says nothing about is left as it is, or chosen, when the
/// theme comes in.
///
/// @param path
///            names of the themes above it, the topmost first; an empty list: at the top
/// @param name
///            never blank
/// @param color
///            `#RRGGBB`
/// @param key
///            1 to 9, or 0 for none
public record CodebookRow(Optional<List<String>> path, String name, Optional<String> secondName,
        Optional<String> color, Optional<UnderlinePattern> pattern, Optional<Integer> key,
        Optional<String> description, Optional<String> examples) {

    public CodebookRow {
        path = path.map(List::copyOf);
    }
}
