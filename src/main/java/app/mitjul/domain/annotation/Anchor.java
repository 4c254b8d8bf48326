package app.mitjul.domain.annotation;

import app.mitjul.domain.article.TextRange;

/// Where an annotation holds on to its article; never overwritten.
///
/// @param textHash
///            SHA-256 of the text it was made on
/// @param range
///            UTF-16 code units in that text
/// @param quote
///            the words in the range
/// @param prefix
///            up to 64 code points before it
/// @param suffix
///            up to 64 code points after it
public record Anchor(String textHash, TextRange range, String quote, String prefix, String suffix) {

    private static final int CONTEXT = 64;

    /// The anchor of `range` in `text`.
    public static Anchor of(String textHash, String text, TextRange range) {
        int before = text.codePointCount(0, range.start());
        int from = text.offsetByCodePoints(range.start(), -Math.min(CONTEXT, before));
        int after = text.codePointCount(range.end(), text.length());
        int to = text.offsetByCodePoints(range.end(), Math.min(CONTEXT, after));
        return new Anchor(textHash, range, range.of(text), text.substring(from, range.start()),
                text.substring(range.end(), to));
    }
}
