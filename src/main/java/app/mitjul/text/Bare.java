package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.Arrays;

/// The letters and digits of a folded text alone, without spaces and marks, and what was left out between them. Every
/// range of it leads back to the raw text.
public final class Bare {

    /// What stands between two neighbours.
    public enum Gap {
        NONE,
        /// Punctuation, brackets, quotation marks.
        MARK,
        /// White space, with or without marks.
        SPACE,
        /// A line end; or the beginning or the end of the text.
        LINE
    }

    private static final Gap[] GAPS = Gap.values();

    private final Fold fold;
    private final String text;
    /// Offset of each unit in the folded text.
    private final int[] folded;
    /// What stands before each unit.
    private final byte[] gaps;

    private Bare(Fold fold, String text, int[] folded, byte[] gaps) {
        this.fold = fold;
        this.text = text;
        this.folded = folded;
        this.gaps = gaps;
    }

    public static Bare of(Fold fold) {
        String from = fold.folded();
        char[] text = new char[from.length()];
        int[] folded = new int[from.length()];
        byte[] gaps = new byte[from.length()];
        int length = 0;
        Gap gap = Gap.LINE;
        for (int at = 0; at < from.length();) {
            int c = from.codePointAt(at);
            int units = Character.charCount(c);
            if (counts(c)) {
                for (int i = 0; i < units; i++) {
                    text[length] = from.charAt(at + i);
                    folded[length] = at + i;
                    gaps[length] = (byte) (i == 0 ? gap : Gap.NONE).ordinal();
                    length++;
                }
                gap = Gap.NONE;
            } else {
                gap = wider(gap, c);
            }
            at += units;
        }
        return new Bare(fold, new String(text, 0, length), Arrays.copyOf(folded, length), Arrays.copyOf(gaps, length));
    }

    private static Gap wider(Gap gap, int c) {
        Gap here = c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029
                ? Gap.LINE
                : Spaces.is(c) ? Gap.SPACE : Gap.MARK;
        return here.compareTo(gap) > 0 ? here : gap;
    }

    /// Letters, digits and what belongs to them; signs that are no ASCII (℃, 😀), but not those that are.
    private static boolean counts(int c) {
        if (c >= 0xAC00 && c <= 0xD7A3) {
            return true;
        }
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        return c > 0x7F && switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.OTHER_SYMBOL,
                    Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER ->
                true;
            default -> false;
        };
    }

    public String text() {
        return text;
    }

    public Fold fold() {
        return fold;
    }

    /// What stands before the unit at `at`; behind the last one stands a line end.
    public Gap gap(int at) {
        return at == text.length() ? Gap.LINE : GAPS[gaps[at]];
    }

    /// Whether a word begins there.
    public boolean begins(int at) {
        return gap(at) != Gap.NONE;
    }

    /// The offset in the folded text.
    public int folded(int at) {
        return folded[at];
    }

    /// The raw range of a range of this text, not empty.
    public TextRange range(int start, int end) {
        return fold.range(folded[start], folded[end - 1] + 1);
    }
}
