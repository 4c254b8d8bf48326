package app.mitjul.exchange.in.document;

import app.mitjul.exchange.in.limit.PdfGate.Line;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What stands between two lines of one paragraph: a space, or nothing where a line ends inside an eojeol, as it does in
/// Korean text that is broken between any two syllables. A PDF does not say; its other lines do.
///
/// @param words
///            how often each stands inside a line
/// @param spacesKept
///            whether this PDF keeps the space at which a line was broken
record LineJoins(Map<String, Integer> words, boolean spacesKept) {

    private static final double MANY = 0.15;

    /// What no eojeol begins with: particles and endings, alone or with the full stop after them.
    private static final Pattern TAIL = Pattern.compile(
            "(?:은|는|을|를|의|에|에서|에게|와|과|으로|로|도|만|까지|부터|에는|에도|으로는|이라고|라고|다|했다|됐다|었다|았다|였다|한다|된다|이다|습니다|니다|고|며|면서|지만|는데)"
                    + "[.,!?”’\"')]*");

    static LineJoins of(List<Line> lines) {
        Map<String, Integer> words = new HashMap<>();
        int spaced = 0;
        for (Line line : lines) {
            spaced += line.spaced() ? 1 : 0;
            String[] parts = line.text().split("\\s+");
            for (int i = 1; i < parts.length - 1; i++) {
                words.merge(parts[i], 1, Integer::sum);
            }
        }
        return new LineJoins(words, spaced > MANY * lines.size());
    }

    void append(StringBuilder text, Line before, Line line) {
        if (isHyphenated(text, line.text())) {
            text.setLength(text.length() - 1);
        } else if (!isInside(before, line.text())) {
            text.append(' ');
        }
        text.append(line.text());
    }

    private static boolean isHyphenated(StringBuilder text, String next) {
        int end = text.length();
        return end > 1 && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == '\u00AD')
                && Character.isLowerCase(text.charAt(end - 2)) && Character.isLowerCase(next.charAt(0));
    }

    private boolean isInside(Line before, String next) {
        String last = before.text().substring(before.text().lastIndexOf(' ') + 1);
        String first = next.indexOf(' ') < 0 ? next : next.substring(0, next.indexOf(' '));
        if (before.spaced()) {
            return false;
        }
        int c = last.codePointBefore(last.length());
        int d = first.codePointAt(0);
        if (isHan(c) && isHan(d)) {
            return true;
        }
        if (UnicodeScript.of(d) != UnicodeScript.HANGUL || !Character.isLetterOrDigit(c) && ")]’”」』".indexOf(c) < 0) {
            return false;
        }
        if (spacesKept) {
            return true;
        }
        int together = across(last, first);
        int apart = words.getOrDefault(last, 0);
        return together > apart || together == 0 && apart == 0 && TAIL.matcher(first).matches();
    }

    /// How often a word, with or without a particle behind it, stands elsewhere that reaches over the end of the line.
    private int across(String last, String first) {
        int most = 0;
        for (int i = 1; i <= first.length(); i++) {
            most = Math.max(most, words.getOrDefault(last + first.substring(0, i), 0));
        }
        return most;
    }

    private static boolean isHan(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
