package app.mitjul.exchange.out;

/// Keeps a spreadsheet from running what a text says.
public final class Formulas {

    /// ASCII and full-width: spreadsheets take both.
    private static final String STARTERS = "=+-@＝＋－＠\t\r\n";

    private Formulas() {
    }

    /// The cell for `text`: with an apostrophe before it when a spreadsheet could take it for a formula. Taking one
    /// apostrophe off every cell for which [#suspicious] holds gives the text back.
    public static String safe(String text) {
        return suspicious(text) ? "'" + text : text;
    }

    /// The text that [#safe] was given.
    public static String back(String cell) {
        return cell.startsWith("'") && suspicious(cell) ? cell.substring(1) : cell;
    }

    /// Whether the first character that can be seen, after apostrophes of the text's own, starts a formula.
    static boolean suspicious(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        while (i < text.length() && STARTERS.indexOf(text.charAt(i)) < 0 && invisible(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i < text.length() && STARTERS.indexOf(text.charAt(i)) >= 0;
    }

    /// White space, control and format characters (zero-width, bidi): some programs trim them before they look.
    private static boolean invisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
