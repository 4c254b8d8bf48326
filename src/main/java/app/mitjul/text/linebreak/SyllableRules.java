package app.mitjul.text.linebreak;

import java.text.CharacterIterator;

/// Lets a line end between any two syllables or Hanja, too, as books and papers set Korean. Latin words and numbers stay
/// whole, and so does everything a person sees as one character; closing marks never begin a line and opening ones never
/// end one. The last character is not part of the text.
final class SyllableRules implements LineRules {

    private static final String CLOSING = ")]}）］｝」』》〉】〕”’.,!?…";

    private final CharacterIterator text;
    private final LineRules eojeol;

    SyllableRules(CharacterIterator text, LineRules eojeol) {
        this.text = text;
        this.eojeol = eojeol;
    }

    @Override
    public boolean breaksAt(int offset) {
        if (offset == text.getEndIndex() - 1) {
            return false;
        }
        if (eojeol.breaksAt(offset)) {
            return true;
        }
        char after = text.setIndex(offset);
        char before = text.setIndex(offset - 1);
        boolean ends = ends(before);
        boolean begins = begins(after);
        return begins && (ends || Character.isLetterOrDigit(before) || CLOSING.indexOf(before) >= 0)
                || ends && Character.isLetterOrDigit(after) && !joins(after);
    }

    /// A Hangul syllable, composed or not, or a Hanja ends with `c`.
    private static boolean ends(char c) {
        return wide(c) || in(c, 0x1100, 0x11FF) || in(c, 0xD7B0, 0xD7FB) || in(c, 0xA960, 0xA97C);
    }

    /// One begins with `c`: not the later letters of a decomposed syllable.
    private static boolean begins(char c) {
        return wide(c) || in(c, 0x1100, 0x115F) || in(c, 0xA960, 0xA97C);
    }

    private static boolean joins(char c) {
        return in(c, 0x1160, 0x11FF) || in(c, 0xD7B0, 0xD7FB);
    }

    private static boolean wide(char c) {
        return in(c, 0xAC00, 0xD7A3) || in(c, 0x3400, 0x9FFF) || in(c, 0xF900, 0xFAFF);
    }

    private static boolean in(char c, int first, int last) {
        return c >= first && c <= last;
    }
}
