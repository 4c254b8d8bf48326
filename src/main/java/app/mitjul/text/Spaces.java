package app.mitjul.text;

/// White space of every script: everything that is seen as a gap, also the no-break and the ideographic space.
final class Spaces {

    private Spaces() {
    }

    static boolean is(int codePoint) {
        return codePoint == ' ' || Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)
                || codePoint == 0xFEFF;
    }

    static boolean blank(CharSequence text, int start, int end) {
        return skip(text, start, end) == end;
    }

    /// The first offset from `start` on that holds no white space, or `end`.
    static int skip(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The offset after the last unit before `end` that is no white space, or `start`.
    static int skipBack(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
