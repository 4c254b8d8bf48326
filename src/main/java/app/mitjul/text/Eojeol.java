package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.Optional;

/// The words of Korean: what stands between white space. For a double click quotation marks end a word too, and so do
/// brackets whose partner is elsewhere; punctuation at its ends is left out: `“중국` is 중국, `안보’를` is 안보 or 를,
/// `기구(SCO)는` stays whole.
final class Eojeol {

    /// Texts without spaces are cut here, so that a double click costs the same everywhere.
    private static final int REACH = 256;

    private final String text;

    private Eojeol(String text) {
        this.text = text;
    }

    static Optional<TextRange> at(String text, int offset) {
        return new Eojeol(text).near(Math.clamp(offset, 0, text.length()));
    }

    private Optional<TextRange> near(int offset) {
        int at = offset;
        if (space(at)) {
            int left = Spaces.skipBack(text, Math.max(0, at - REACH), at);
            int right = Spaces.skip(text, at, Math.min(text.length(), at + REACH));
            boolean some = left > 0 && !space(left - 1);
            if (!some && space(right)) {
                return Optional.empty();
            }
            at = some && (space(right) || at - left <= right - at) ? left - 1 : right;
        }
        int start = at;
        while (start > 0 && start > at - REACH && !Spaces.is(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && end < at + REACH && !Spaces.is(text.charAt(end))) {
            end++;
        }
        return Optional.of(part(start, end, at));
    }

    private boolean space(int at) {
        return at >= text.length() || Spaces.is(text.charAt(at));
    }

    /// The part around `at` between separators; the next, else the previous one when `at` is a separator itself.
    private TextRange part(int start, int end, int at) {
        int seed = at;
        while (seed < end && separates(seed, start, end)) {
            seed++;
        }
        if (seed == end) {
            seed = at;
            while (seed >= start && separates(seed, start, end)) {
                seed--;
            }
        }
        if (seed < start) {
            return Boundaries.toGraphemes(text, start, end);
        }
        int from = seed;
        while (from > start && !separates(from - 1, start, end)) {
            from--;
        }
        int to = seed + 1;
        while (to < end && !separates(to, start, end)) {
            to++;
        }
        return Boundaries.toGraphemes(text, from, to);
    }

    private boolean separates(int at, int start, int end) {
        char c = text.charAt(at);
        if (Marks.isQuote(c)) {
            return !Marks.apostrophe(text, at);
        }
        if (Marks.isOpening(c) || Marks.isClosing(c)) {
            return outermost(at, start, end) || !paired(at, start, end);
        }
        return "。、，；：！？".indexOf(c) >= 0 || (",.;:!?…·ㆍ‥".indexOf(c) >= 0 && atEdge(at, start, end));
    }

    /// Whether only marks lie between `at` and one end of the eojeol.
    private boolean atEdge(int at, int start, int end) {
        return !hasWord(start, at) || !hasWord(at + 1, end);
    }

    private boolean hasWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Marks.isMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the bracket at `at` and its partner enclose every word of the eojeol.
    private boolean outermost(int at, int start, int end) {
        int partner = partner(at, start, end);
        return partner >= 0 && !hasWord(start, Math.min(at, partner)) && !hasWord(Math.max(at, partner) + 1, end);
    }

    private boolean paired(int at, int start, int end) {
        return partner(at, start, end) >= 0;
    }

    private int partner(int at, int start, int end) {
        char c = text.charAt(at);
        int step = Marks.isOpening(c) ? 1 : -1;
        char other = Marks.partner(c);
        int depth = 0;
        for (int i = at; i >= start && i < end; i += step) {
            if (text.charAt(i) == c) {
                depth++;
            } else if (text.charAt(i) == other && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
