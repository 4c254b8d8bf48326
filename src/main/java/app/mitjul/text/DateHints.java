package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days that a Korean news text names without month or year. The year is never guessed.
public final class DateHints {

    /// News names its own day early: `16일 … 에 따르면`, `23일 정례 브리핑에서`.
    private static final int SENTENCES = 3;

    /// A day that stands alone, and the word after it.
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\S)(?<day>\\d{1,2})일(?:\\((?:현지 ?시[간각]|[월화수목금토일])\\))?,?(?=\\s+(?<after>\\S{1,20}))");

    /// Another day than today's: last, next, of some month, a range.
    private static final Pattern ELSEWHERE = Pattern
            .compile("지난|오는|내달|다음|다음달|지난달|전달|달|[월년]|.*\\d월|.*\\d년|.*[~∼-]|부터|약|향후|앞으로|매월|매달|최근|이후|총");

    /// Not a day of the month but a stretch of days.
    private static final Pattern STRETCH = Pattern
            .compile("(?:만에|동안|간|연속|째|이내|내|뒤|후|전|이상|이하|넘게|가까이|정도|남짓|남은|앞으로|앞둔|[~∼-]).*");

    private DateHints() {
    }

    /// The day of the month, 1 to 31, on which the article seems to be published: the first one in its first three
    /// sentences, outside quotations, that is not called another (`지난 8일`, `오는 25일`).
    public static OptionalInt publicationDay(String text, int bodyStart) {
        for (TextRange sentence : first(text, bodyStart)) {
            Composed part = Composed.of(text, sentence.start(), sentence.end());
            Shielded shielded = Shielded.of(part.text(), 0, part.text().length());
            Matcher m = DAY.matcher(part.text());
            while (m.find()) {
                if (!shielded.contains(m.start()) && today(m, wordBefore(part.text(), m.start()))) {
                    return OptionalInt.of(Integer.parseInt(m.group("day")));
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean today(Matcher m, String before) {
        int day = Integer.parseInt(m.group("day"));
        return day >= 1 && day <= 31 && !ELSEWHERE.matcher(before).matches()
                && !STRETCH.matcher(m.group("after")).matches();
    }

    /// The word before the one that begins at `start`, or nothing.
    private static String wordBefore(String sentence, int start) {
        int end = Spaces.skipBack(sentence, 0, start);
        return sentence.substring(wordStart(sentence, end), end);
    }

    /// Where the word begins that ends at `end`.
    static int wordStart(String sentence, int end) {
        int start = end;
        while (start > 0 && !Spaces.is(sentence.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /// The first sentences of the body. Only its beginning is split, however long it is.
    static List<TextRange> first(String text, int bodyStart) {
        int end = Boundaries.floor(text, Math.min(text.length(), bodyStart + 4000));
        return Sentences.of(text.substring(0, end), bodyStart).stream().limit(SENTENCES).map(Sentence::range).toList();
    }
}
