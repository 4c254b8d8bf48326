package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.Optional;

/// The parts of a byline while it is being read, as ranges of the composed text.
///
/// @param end
///            after the last part read so far
record BylineDraft(int end, Optional<TextRange> outlet, Optional<Reporters> reporters, Optional<TextRange> partner,
        Optional<TextRange> place) {

    static BylineDraft of(int end) {
        return new BylineDraft(end, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    BylineDraft end(int at) {
        return new BylineDraft(at, outlet, reporters, partner, place);
    }

    BylineDraft outlet(TextRange range) {
        return new BylineDraft(end, Optional.of(range), reporters, partner, place);
    }

    BylineDraft reporters(Reporters found) {
        return new BylineDraft(end, outlet, Optional.of(found), partner, place.or(found::place));
    }

    BylineDraft partner(TextRange range) {
        return new BylineDraft(end, outlet, reporters, Optional.of(range), place);
    }

    BylineDraft place(TextRange range) {
        return new BylineDraft(end, outlet, reporters, partner, Optional.of(range));
    }
}
