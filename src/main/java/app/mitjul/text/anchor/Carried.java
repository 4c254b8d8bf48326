package app.mitjul.text.anchor;

import app.mitjul.domain.article.TextRange;
import java.util.Optional;

/// Where a passage lies in the new text.
///
/// @param range
///            UTF-16 code units, between graphemes; nothing when it is lost
public record Carried(Fate fate, Optional<TextRange> range) {

    static final Carried LOST = new Carried(Fate.LOST, Optional.empty());

    static Carried of(Fate fate, TextRange range) {
        return new Carried(fate, Optional.of(range));
    }
}
