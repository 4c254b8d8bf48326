package app.mitjul.text;

/// Makes a title for an article that brings none: the beginning of its body.
public final class Titles {

    /// In UTF-16 code units, without the ellipsis.
    private static final int LONGEST = 40;

    private Titles() {
    }

    /// The first line of the body when it is short enough, else a prefix of at most 40 UTF-16 units with an ellipsis: cut
    /// between eojeol, before a quotation or bracket that would stay open, without a comma at its end. Never empty unless
    /// the body is blank.
    public static String derive(String text, int bodyStart) {
        int start = Spaces.skip(text, bodyStart, text.length());
        int end = Spaces.skipBack(text, start, Paragraphs.end(text, start));
        if (end - start <= LONGEST) {
            return text.substring(start, end);
        }
        int cut = eojeolEnd(text, start, end);
        String prefix = text.substring(start, cut);
        String kept = tidy(prefix.substring(0, openAt(prefix)));
        if (kept.isEmpty()) {
            kept = tidy(prefix);
        }
        return (kept.isEmpty() ? prefix : kept) + "…";
    }

    /// The end of the last whole eojeol within the limit; of the last whole grapheme when one eojeol fills it.
    private static int eojeolEnd(String text, int start, int end) {
        for (int cut = start + LONGEST; cut > start; cut--) {
            if (Spaces.is(text.charAt(cut)) && !Spaces.is(text.charAt(cut - 1))) {
                return cut;
            }
        }
        int floor = Boundaries.floor(text, start + LONGEST);
        return floor > start ? floor : Math.min(end, Boundaries.next(text, start));
    }

    /// Where the outermost mark stands that the prefix opens and does not close; its length when there is none.
    private static int openAt(String prefix) {
        int open = prefix.length();
        for (Quote q : Quotes.of(prefix, 0)) {
            if (!q.closed()) {
                open = Math.min(open, q.start());
            }
        }
        int bracket = Shielded.openBracket(prefix);
        return bracket < 0 ? open : Math.min(open, bracket);
    }

    private static String tidy(String prefix) {
        int end = prefix.length();
        while (end > 0 && (Spaces.is(prefix.charAt(end - 1)) || ",，、·".indexOf(prefix.charAt(end - 1)) >= 0)) {
            end--;
        }
        return prefix.substring(0, end);
    }
}
