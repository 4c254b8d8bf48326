package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Places where a text may be cut: between graphemes (what a person sees as one character: decomposed Hangul, surrogate
/// pairs and joined emoji included) and around eojeol. Offsets are UTF-16 code units. Every question looks only at the
/// neighbourhood of its offset, so its cost does not grow with the text.
public final class Boundaries {

    /// No grapheme of a real text is longer; beyond it every call takes the same constant cost.
    private static final int WINDOW = 512;

    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private Boundaries() {
    }

    /// Whether `offset` lies between two graphemes or at either end of the text.
    public static boolean isBoundary(String text, int offset) {
        if (offset < 0 || offset > text.length()) {
            return false;
        }
        return offset == 0 || offset == text.length() || certain(text, offset) || floor(text, offset) == offset;
    }

    /// The first grapheme boundary after `offset`; the end of the text when there is none.
    public static int next(CharSequence text, int offset) {
        int length = text.length();
        if (offset >= length - 1) {
            return length;
        }
        if (certain(text, offset + 1)) {
            return offset + 1;
        }
        int at = floor(text, offset);
        while (at <= offset) {
            at = graphemeEnd(text, at);
        }
        return at;
    }

    /// The last grapheme boundary before `offset`; 0 when there is none.
    public static int previous(CharSequence text, int offset) {
        return offset <= 1 ? 0 : floor(text, Math.min(offset, text.length()) - 1);
    }

    /// The range from `start` to `end`, widened at both ends to whole graphemes and kept inside the text. At least one
    /// grapheme, so the text must not be empty.
    public static TextRange toGraphemes(String text, int start, int end) {
        int from = floor(text, Math.clamp(start, 0, text.length() - 1));
        int to = Math.clamp(end, from + 1, text.length());
        return new TextRange(from, isBoundary(text, to) ? to : next(text, to));
    }

    /// The range from `start` to `end` without white space at its ends; empty when nothing is left.
    public static Optional<TextRange> trimmed(String text, int start, int end) {
        int to = Math.clamp(end, 0, text.length());
        int from = Spaces.skip(text, Math.clamp(start, 0, to), to);
        int last = Spaces.skipBack(text, from, to);
        return from < last ? Optional.of(new TextRange(from, last)) : Optional.empty();
    }

    /// The word between white space that a double click at `offset` means, see [Eojeol]. At white space the nearest one;
    /// empty when there is none nearby.
    public static Optional<TextRange> eojeolAt(String text, int offset) {
        return Eojeol.at(text, offset);
    }

    /// The last grapheme boundary at or before `offset`.
    static int floor(CharSequence text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return Math.clamp(offset, 0, text.length());
        }
        int at = offset;
        int limit = Math.max(0, offset - WINDOW);
        while (at > limit && !certain(text, at)) {
            at--;
        }
        if (at > 0 && Character.isLowSurrogate(text.charAt(at))) {
            at--;
        }
        for (int end = graphemeEnd(text, at); end <= offset; end = graphemeEnd(text, at)) {
            at = end;
        }
        return at;
    }

    /// The end of the grapheme that begins at `start`, which must be a boundary: the step of a walk through a text.
    static int step(CharSequence text, int start) {
        return start + 1 < text.length() && certain(text, start + 1) ? start + 1 : graphemeEnd(text, start);
    }

    private static int graphemeEnd(CharSequence text, int start) {
        Matcher m = GRAPHEME.matcher(text).region(start, Math.min(text.length(), start + 2 * WINDOW));
        return m.lookingAt() ? m.end() : start + 1;
    }

    /// A cheap test that holds at most offsets of real text: both neighbours are characters that never join.
    static boolean certain(CharSequence text, int offset) {
        return offset == 0 || offset == text.length()
                || (stands(text.charAt(offset - 1)) && stands(text.charAt(offset)) && !crLf(text, offset));
    }

    private static boolean crLf(CharSequence text, int offset) {
        return text.charAt(offset) == '\n' && text.charAt(offset - 1) == '\r';
    }

    private static boolean stands(char c) {
        return c < 0x300
                ? c != 0xA9 && c != 0xAD && c != 0xAE
                : in(c, 0xAC00, 0xD7A3) || in(c, 0x4E00, 0x9FFF) || in(c, 0x3041, 0x3096) || in(c, 0x30A1, 0x30FA)
                        || in(c, 0x2010, 0x2027);
    }

    private static boolean in(char c, int first, int last) {
        return c >= first && c <= last;
    }
}
