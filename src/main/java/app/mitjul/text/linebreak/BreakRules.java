package app.mitjul.text.linebreak;

import java.text.CharacterIterator;

/// Says of one offset, strictly inside a text, whether a line may end there.
final class BreakRules implements LineRules {

    /// Hanja in Korean text come in short runs. A longer run of ideographs and kana is Chinese or Japanese.
    private static final int LONGEST_HANJA = 12;

    private static final String OPENING = "([{（［｛「『《〈【〔";
    private static final String CLOSING = ")]}）］｝」』》〉】〕”’\"'";
    private static final String JOINTS = "·ㆍ・-/‐–—";
    private static final String WIDE_MARKS = "。、，；：？！．…—";
    private static final String SMALL_KANA = "ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾ";

    private final CharacterIterator text;

    BreakRules(CharacterIterator text) {
        this.text = text;
    }

    @Override
    public boolean breaksAt(int offset) {
        char before = text.setIndex(offset - 1);
        char after = text.setIndex(offset);
        if (lineEnd(before)) {
            return !(before == '\r' && after == '\n');
        }
        if (gap(before) || before == '\u200B') {
            return !gap(after) && !lineEnd(after) && after != '\u200B';
        }
        if (gap(after) || lineEnd(after)) {
            return false;
        }
        if (OPENING.indexOf(after) >= 0) {
            return word(offset) || (ideographic(before) && running(offset));
        }
        if (JOINTS.indexOf(before) >= 0 && offset - 1 > text.getBeginIndex() && letterAt(offset)) {
            return word(offset - 1) || CLOSING.indexOf(text.setIndex(offset - 2)) >= 0;
        }
        return ideographic(before) && ideographic(after) && between(before, after) && running(offset);
    }

    private static boolean lineEnd(char c) {
        return in(c, '\n', '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// White space that may end a line: not the no-break spaces.
    private static boolean gap(char c) {
        return c == ' ' || c == '\t' || (Character.isWhitespace(c) && !lineEnd(c));
    }

    /// Whether a letter or digit, with any marks on it, ends at `offset`.
    private boolean word(int offset) {
        int c = codePointBefore(offset);
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private boolean letterAt(int offset) {
        char high = text.setIndex(offset);
        int c = Character.isHighSurrogate(high) && offset + 1 < text.getEndIndex()
                ? Character.toCodePoint(high, text.setIndex(offset + 1))
                : high;
        return Character.isLetter(c);
    }

    private int codePointBefore(int offset) {
        char low = text.setIndex(offset - 1);
        return Character.isLowSurrogate(low) && offset - 2 >= text.getBeginIndex()
                ? Character.toCodePoint(text.setIndex(offset - 2), low)
                : low;
    }

    /// Part of Chinese or Japanese running text; its rare characters outside the BMP count by their surrogates.
    private static boolean ideographic(char c) {
        return in(c, 0x3041, 0x30FF) || in(c, 0x3400, 0x9FFF) || in(c, 0xF900, 0xFAFF) || in(c, 0xD840, 0xD8BF)
                || WIDE_MARKS.indexOf(c) >= 0 || c == '々' || Character.isLowSurrogate(c);
    }

    private static boolean in(char c, int first, int last) {
        return c >= first && c <= last;
    }

    private static boolean between(char before, char after) {
        return !Character.isLowSurrogate(after) && WIDE_MARKS.indexOf(after) < 0 && SMALL_KANA.indexOf(after) < 0
                && OPENING.indexOf(before) < 0 && !(before == '…' || before == '—');
    }

    /// Whether the run around `offset` is too long for Hanja. Looks at no more characters than that.
    private boolean running(int offset) {
        int length = 0;
        for (int at = offset; at < text.getEndIndex() && length <= LONGEST_HANJA; at++, length++) {
            if (!ideographic(text.setIndex(at))) {
                break;
            }
        }
        for (int at = offset - 1; at >= text.getBeginIndex() && length <= LONGEST_HANJA; at--, length++) {
            if (!ideographic(text.setIndex(at))) {
                break;
            }
        }
        return length > LONGEST_HANJA;
    }
}
