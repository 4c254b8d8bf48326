package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.Optional;

/// Where a caret goes in a text and how far a passage reaches after a step: by grapheme or by eojeol. Offsets are UTF-16
/// code units and always between graphemes: no step ever cuts a surrogate pair, a decomposed syllable or a joined emoji.
public final class CaretMoves {

    /// How far one step goes.
    public enum Unit {
        GRAPHEME, EOJEOL
    }

    private CaretMoves() {
    }

    /// The grapheme boundary at or before `offset`.
    public static int snap(String text, int offset) {
        return Boundaries.floor(text, offset);
    }

    /// What a person selects between two places: whole graphemes, without the white space at the ends; empty for white
    /// space alone.
    public static Optional<TextRange> selection(String text, int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        if (from == to || text.isEmpty()) {
            return Optional.empty();
        }
        TextRange whole = Boundaries.toGraphemes(text, from, to);
        return Boundaries.trimmed(text, whole.start(), whole.end())
                .map(r -> Boundaries.toGraphemes(text, r.start(), r.end()));
    }

    /// The beginning of this eojeol, or of the one before when `offset` is there already; 0 when there is none.
    public static int eojeolLeft(String text, int offset) {
        int at = Spaces.skipBack(text, 0, Math.clamp(offset, 0, text.length()));
        while (at > 0 && !Spaces.is(text.charAt(at - 1))) {
            at--;
        }
        return snap(text, at);
    }

    /// The beginning of the next eojeol, or the end of the text.
    public static int eojeolRight(String text, int offset) {
        int at = Math.clamp(offset, 0, text.length());
        while (at < text.length() && !Spaces.is(text.charAt(at))) {
            at++;
        }
        int next = Spaces.skip(text, at, text.length());
        return snap(text, next);
    }

    /// The end of the last word before `offset`; 0 when there is none.
    public static int beforeGap(String text, int offset) {
        return Spaces.skipBack(text, 0, Math.clamp(offset, 0, text.length()));
    }

    /// The beginning of the first word from `offset` on, or the end of the text.
    public static int afterGap(String text, int offset) {
        return Spaces.skip(text, Math.clamp(offset, 0, text.length()), text.length());
    }

    /// The passage with its end one step further on; the same at the end of the text.
    public static TextRange endOn(String text, TextRange range, Unit unit) {
        int end = unit == Unit.GRAPHEME
                ? selection(text, range.start(), Boundaries.next(text, beforeWord(text, range.end())))
                        .map(TextRange::end).orElse(range.end())
                : wordEndAfter(text, range.end());
        return Boundaries.toGraphemes(text, range.start(), Math.max(range.end(), end));
    }

    /// White space is never the last character of a passage, so a step by character goes over it.
    private static int beforeWord(String text, int offset) {
        return Spaces.skip(text, offset, text.length());
    }

    private static int wordEndAfter(String text, int offset) {
        int at = offset;
        while (true) {
            at = Spaces.skip(text, at, text.length());
            if (at >= text.length()) {
                return offset;
            }
            int end = Boundaries.eojeolAt(text, at).map(TextRange::end).orElse(at);
            if (end > offset) {
                return end;
            }
            at++;
        }
    }

    /// The passage with its end one step back. By eojeol a particle goes first, alone: 안보를 becomes 안보, and only the
    /// next step takes the word. Never shorter than one grapheme, by eojeol never than one word.
    public static TextRange endBack(String text, TextRange range, Unit unit) {
        if (unit == Unit.GRAPHEME) {
            return shorter(text, range, range.start(), Boundaries.previous(text, range.end()));
        }
        Optional<TextRange> stem = stemOfLast(text, range);
        if (stem.isPresent()) {
            return Boundaries.toGraphemes(text, range.start(), stem.get().end());
        }
        int at = range.end() - 1;
        while (at >= range.start()) {
            Optional<TextRange> word = Boundaries.eojeolAt(text, at);
            if (word.isEmpty()) {
                break;
            }
            if (word.get().end() < range.end() && word.get().end() > range.start()) {
                return Boundaries.toGraphemes(text, range.start(), word.get().end());
            }
            at = Math.min(at, word.get().start()) - 1;
        }
        return range;
    }

    /// The last word of a passage without its particle, when the passage ends with the whole word.
    public static Optional<TextRange> stemOfLast(String text, TextRange range) {
        return Boundaries.eojeolAt(text, Boundaries.previous(text, range.end()))
                .filter(word -> word.end() == range.end())
                .flatMap(word -> Josa.shrink(text, word))
                .filter(stem -> stem.end() > range.start() && stem.end() < range.end());
    }

    /// The passage with its start one step further back.
    public static TextRange startBack(String text, TextRange range, Unit unit) {
        int start = unit == Unit.GRAPHEME
                ? Boundaries.previous(text, Spaces.skipBack(text, 0, range.start()))
                : wordStartBefore(text, range.start());
        return Boundaries.toGraphemes(text, Math.min(range.start(), start), range.end());
    }

    private static int wordStartBefore(String text, int offset) {
        int at = offset - 1;
        while (at >= 0) {
            Optional<TextRange> word = Boundaries.eojeolAt(text, at);
            if (word.isPresent() && word.get().start() < offset && !Spaces.is(text.charAt(at))) {
                return word.get().start();
            }
            at--;
        }
        return offset;
    }

    /// The passage with its start one step on; by eojeol the last word stays.
    public static TextRange startOn(String text, TextRange range, Unit unit) {
        if (unit == Unit.GRAPHEME) {
            return shorter(text, range, Boundaries.next(text, range.start()), range.end());
        }
        int at = range.start();
        while (at < range.end()) {
            if (!Spaces.is(text.charAt(at))) {
                int start = Boundaries.eojeolAt(text, at).map(TextRange::start).orElse(at);
                if (start > range.start() && start < range.end()) {
                    return Boundaries.toGraphemes(text, start, range.end());
                }
            }
            at++;
        }
        return range;
    }

    private static TextRange shorter(String text, TextRange range, int start, int end) {
        return start >= end ? range : selection(text, start, end).orElse(range);
    }
}
