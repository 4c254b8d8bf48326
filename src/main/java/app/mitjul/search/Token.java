package app.mitjul.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// One piece of a typed query.
///
/// @param key
///            `title`, `outlet` …; empty: plain words
/// @param or
///            it stands between two of which one is enough
record Token(String key, String text, boolean not, boolean or) {

    static final Token AND = new Token("", "AND", false, false);

    private static final Set<String> KEYS = Set.of("title", "outlet", "theme", "note", "date", "within", "mode",
            "reporter",
            "partner", "language", "state", "label", "in", "by", "has");
    private static final String QUOTES = "\"“”„«»「」『』＂";

    static List<Token> of(String typed) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < typed.length()) {
            if (space(typed.charAt(at))) {
                at++;
            } else {
                at = one(typed, at, tokens);
            }
        }
        return tokens;
    }

    private static int one(String typed, int start, List<Token> tokens) {
        boolean not = (typed.charAt(start) == '-' || typed.charAt(start) == '−') && start + 1 < typed.length()
                && !space(typed.charAt(start + 1)) && typed.charAt(start + 1) != '-';
        int at = not ? start + 1 : start;
        String key = key(typed, at);
        at += key.isEmpty() ? 0 : key.length() + 1;
        if (at < typed.length() && quote(typed.charAt(at))) {
            int end = at + 1;
            while (end < typed.length() && !quote(typed.charAt(end))) {
                end++;
            }
            String phrase = typed.substring(at + 1, end);
            if (!phrase.isBlank()) {
                tokens.add(new Token(key, phrase.strip(), not, false));
                return Math.min(typed.length(), end + 1);
            }
            tokens.add(new Token(key, typed.substring(at, Math.min(typed.length(), end + 1)), not, false));
            return Math.min(typed.length(), end + 1);
        }
        int end = at;
        while (end < typed.length() && !space(typed.charAt(end))) {
            end++;
        }
        String text = typed.substring(at, end);
        boolean or = key.isEmpty() && !not && (text.equals("OR") || text.equals("|"));
        tokens.add(new Token(key, text, not, or));
        return end;
    }

    private static String key(String typed, int at) {
        int colon = typed.indexOf(':', at);
        if (colon < 0) {
            return "";
        }
        String key = typed.substring(at, colon).toLowerCase(Locale.ROOT);
        return KEYS.contains(key) ? key : "";
    }

    private static boolean quote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
