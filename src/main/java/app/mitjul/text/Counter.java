package app.mitjul.text;

/// One pass over a text that fills [Counts].
final class Counter {

    private static final int COLUMNS = 20;

    private enum Half {
        NONE, LETTER, DIGIT
    }

    private final CharSequence text;
    private int characters;
    private int spaces;
    private int eojeol;
    private int hangul;
    private int hanja;
    private int latin;
    private int digits;
    private int gridLines;

    private boolean inWord;
    private boolean inked;
    private int squares;
    private Half half = Half.NONE;

    Counter(CharSequence text) {
        this.text = text;
    }

    Counts count() {
        for (int at = 0; at < text.length();) {
            int next = Boundaries.step(text, at);
            grapheme(Character.codePointAt(text, at));
            at = next;
        }
        endParagraph();
        return new Counts(characters, characters - spaces, eojeol, hangul, hanja, latin, digits, gridLines);
    }

    private void grapheme(int c) {
        if (c == '\n') {
            inWord = false;
            endParagraph();
            return;
        }
        characters++;
        if (Spaces.is(c)) {
            spaces++;
            inWord = false;
            square(Half.NONE);
            return;
        }
        inked = true;
        if (!inWord) {
            inWord = true;
            eojeol++;
        }
        word(c);
    }

    private void word(int c) {
        if (Marks.hangul(c)) {
            hangul++;
            square(Half.NONE);
        } else if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && Character.isIdeographic(c)) {
            hanja++;
            square(Half.NONE);
        } else if (Character.isDigit(c)) {
            digits++;
            square(Half.DIGIT);
        } else if (Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN) {
            latin++;
            square(Character.isLowerCase(c) ? Half.LETTER : Half.NONE);
        } else {
            square(Half.NONE);
        }
    }

    /// Takes the next square, or the second half of the last one when that holds half a pair of the same sort.
    private void square(Half sort) {
        if (sort != Half.NONE && half == sort) {
            half = Half.NONE;
        } else {
            squares++;
            half = sort;
        }
    }

    /// A paragraph of nothing but spaces takes no line.
    private void endParagraph() {
        if (inked) {
            gridLines += (1 + squares + COLUMNS - 1) / COLUMNS;
        }
        inked = false;
        squares = 0;
        half = Half.NONE;
    }
}
