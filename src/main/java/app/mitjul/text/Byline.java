package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.Optional;

/// Who wrote and published an article, as the beginning of its text says. All ranges are ranges of that text.
///
/// @param range
///            the whole byline with its brackets, separator or e-mail address, without the white space after it
/// @param bodyStart
///            first UTF-16 code unit of the body
/// @param outlet
///            who published it
/// @param reporter
///            name without role; of several reporters from the first name to the last
/// @param role
///            what the reporter is called (기자, 특파원); of several the last
/// @param partner
///            the outlet it was taken over from
/// @param place
///            where it was written (서울)
public record Byline(TextRange range, int bodyStart, Optional<TextRange> outlet, Optional<TextRange> reporter,
        Optional<TextRange> role, Optional<TextRange> partner, Optional<TextRange> place) {
}
