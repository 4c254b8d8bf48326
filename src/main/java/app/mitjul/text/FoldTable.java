package app.mitjul.text;

import java.text.Normalizer;

/// What single characters fold to.
final class FoldTable {

    /// The character folds to none or several, or only together with its neighbours.
    static final char NOT_ALONE = 0;

    /// Above it whole blocks are alike.
    private static final int END = 0x3400;
    private static final String SINGLE_QUOTES = "‘’‚‛ʼ′ˈ";
    private static final String DOUBLE_QUOTES = "“”„‟″";
    private static final String DASHES = "‐‑‒–—―−";
    private static final String DOTS = "·ㆍ・‧∙•⋅";
    private static final String INITIAL = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final char[] TABLE = table();

    private FoldTable() {
    }

    private static char[] table() {
        char[] table = new char[END];
        for (char c = 0; c < END; c++) {
            table[c] = alone(c);
        }
        return table;
    }

    private static char alone(char c) {
        if (joins(c) || c == 0) {
            return NOT_ALONE;
        }
        String folded = of(String.valueOf(c));
        return folded.length() == 1 ? folded.charAt(0) : NOT_ALONE;
    }

    /// What `c` folds to when nothing joins it; [#NOT_ALONE] when that is not one character.
    static char of(char c) {
        if (c < END) {
            return TABLE[c];
        }
        return c <= 0x9FFF || (c >= 0xAC00 && c <= 0xD7A3) ? c : NOT_ALONE;
    }

    /// Whether it may become one with the character before it: accents, vowels and finals of decomposed Hangul.
    static boolean joins(char c) {
        if (c < 0x300) {
            return false;
        }
        if (c >= 0x1160 && c <= 0x11FF || c >= 0xD7B0 && c <= 0xD7FF || c == 0xFF9E || c == 0xFF9F) {
            return true;
        }
        if (c >= 0x3130 && c < 0xA000 || c >= 0xAC00 && c < 0xD7B0) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /// A character and what joins it.
    static String of(String part) {
        char first = part.charAt(0);
        String simple = first >= 0x3131 && first <= 0x318E && part.length() == 1
                ? part
                : Normalizer.normalize(part, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(simple.length());
        simple.codePoints().map(FoldTable::simple).map(Character::toLowerCase).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static int simple(int c) {
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (DOTS.indexOf(c) >= 0) {
            return '·';
        }
        return c >= 0x1100 && c < 0x1100 + INITIAL.length() ? INITIAL.charAt(c - 0x1100) : c;
    }
}
