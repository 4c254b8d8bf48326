package app.mitjul.domain.annotation;

import app.mitjul.domain.article.TextRange;
import java.text.Normalizer;
import java.util.Optional;

/// Where an annotation or a translated sentence holds on to its article.
///
/// @param textHash
///            SHA-256 of the text version it lies in; one that is not in use: the passage is lost
/// @param range
///            UTF-16 code units in that text
/// @param quote
///            the words in the range
/// @param prefix
///            up to 64 code points before it
/// @param suffix
///            up to 64 code points after it
/// @param made
///            the anchor as it was first made, when a correction of the text has carried it since; never overwritten
public record Anchor(String textHash, TextRange range, String quote, String prefix, String suffix,
        Optional<Anchor> made) {

    private static final int CONTEXT = 64;

    /// One that was never carried.
    public Anchor(String textHash, TextRange range, String quote, String prefix, String suffix) {
        this(textHash, range, quote, prefix, suffix, Optional.empty());
    }

    /// The anchor of `range` in `text`.
    public static Anchor of(String textHash, String text, TextRange range) {
        int before = text.codePointCount(0, range.start());
        int from = text.offsetByCodePoints(range.start(), -Math.min(CONTEXT, before));
        int after = text.codePointCount(range.end(), text.length());
        int to = text.offsetByCodePoints(range.end(), Math.min(CONTEXT, after));
        return new Anchor(textHash, range, range.of(text), text.substring(from, range.start()),
                text.substring(range.end(), to));
    }

    /// Carried to a range of another version of the text; what it was first stays known. Back where it was made, it is
    /// that one again.
    public Anchor carried(String toHash, String text, TextRange to) {
        Anchor first = made.orElse(this);
        if (first.textHash.equals(toHash) && first.range.equals(to)) {
            return first;
        }
        Anchor there = of(toHash, text, to);
        return new Anchor(toHash, to, there.quote, there.prefix, there.suffix, Optional.of(first));
    }

    /// Whether it says other words than those it was made on; composed and decomposed Hangul are the same words.
    public boolean isChanged() {
        return made.filter(first -> !nfc(first.quote).equals(nfc(quote))).isPresent();
    }

    private static String nfc(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }
}
