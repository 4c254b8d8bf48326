package app.mitjul.text;

/// Quotation marks, brackets and the marks that end a sentence.
final class Marks {

    private static final String OPENING = "([{（［｛「『《〈【〔";
    private static final String CLOSING = ")]}）］｝」』》〉】〕";

    /// How many kinds of brackets there are.
    static final int BRACKETS = OPENING.length();

    private Marks() {
    }

    static boolean isOpening(int c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean isClosing(int c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /// The number of a bracket's kind, the same for both halves.
    static int kind(int bracket) {
        return Math.max(OPENING.indexOf(bracket), CLOSING.indexOf(bracket));
    }

    /// The other half of a bracket.
    static char partner(char bracket) {
        int at = OPENING.indexOf(bracket);
        return at >= 0 ? CLOSING.charAt(at) : OPENING.charAt(CLOSING.indexOf(bracket));
    }

    static boolean isQuote(int c) {
        return c == '“' || c == '”' || c == '‘' || c == '’' || c == '"' || c == '\'';
    }

    static boolean isClosingQuote(int c) {
        return c == '”' || c == '’' || c == '"' || c == '\'';
    }

    /// Any mark of punctuation or white space: nothing that a word is made of.
    static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }

    /// Whether the `'` or `’` at `at` belongs to a word (don’t, Wang’s, ’25년, 5'10) rather than to a quotation.
    static boolean apostrophe(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c != '\'' && c != '’') {
            return false;
        }
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return (latin(before) && latin(after)) || (c == '\'' && digit(before) && digit(after))
                || year(text, at, before);
    }

    /// A year cut to two digits: `'25년`, `’90s`.
    private static boolean year(CharSequence text, int at, char before) {
        return at + 3 < text.length() && !Character.isLetterOrDigit(before) && digit(text.charAt(at + 1))
                && digit(text.charAt(at + 2)) && (text.charAt(at + 3) == '년' || text.charAt(at + 3) == 's');
    }

    static boolean latin(int c) {
        return c < 0x250 && Character.isLetter(c);
    }

    static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    /// A Hangul syllable, composed or decomposed.
    static boolean hangul(int c) {
        return in(c, 0xAC00, 0xD7A3) || in(c, 0x1100, 0x11FF) || in(c, 0xA960, 0xA97C) || in(c, 0xD7B0, 0xD7FB);
    }

    private static boolean in(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
