package app.mitjul.text;

/// How long a text is, in the units translators and students are asked for.
///
/// @param characters
///            graphemes with spaces; line feeds are not counted
/// @param charactersWithoutSpaces
///            graphemes that are not white space
/// @param eojeol
///            runs between white space
/// @param hangulSyllables
///            composed or decomposed
/// @param digits
///            decimal digits of any script
/// @param gridLines
///            lines on squared manuscript paper of 20 columns: every paragraph begins a line with one empty square; a
///            square holds one Hangul syllable, Hanja, space, mark or capital, or two lower-case letters or digits
public record Counts(int characters, int charactersWithoutSpaces, int eojeol, int hangulSyllables, int hanja,
        int latinLetters, int digits, int gridLines) {

    private static final int PAGE = 200;
    private static final int LINES = 10;

    public static Counts of(CharSequence text) {
        return new Counter(text).count();
    }

    /// Manuscript pages as characters with spaces divided by 200.
    public double simplePages() {
        return characters / (double) PAGE;
    }

    /// Manuscript pages of 20 × 10 squares, the last one in tenths.
    public double gridPages() {
        return gridLines / (double) LINES;
    }

    /// Manuscript pages begun.
    public int gridPagesCeil() {
        return (gridLines + LINES - 1) / LINES;
    }
}
