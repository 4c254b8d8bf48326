package app.mitjul.search;

import app.mitjul.domain.article.TextRange;

/// One place where the words stand.
///
/// @param range
///            UTF-16 range of the raw text, or of the raw title
/// @param quote
///            exactly what stands there
/// @param before
///            up to 40 UTF-16 code units before it in the same paragraph, cut between graphemes and at a space
/// @param after
///            the same behind it
public record Hit(Field field, TextRange range, String quote, String before, String after) {

    /// The line as it is shown: what stands before, the words, what stands behind.
    public String snippet() {
        return before + quote + after;
    }
}
