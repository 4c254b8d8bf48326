package app.mitjul.text;

import app.mitjul.domain.article.TextRange;
import java.util.List;

/// Finds every place where a text holds the same words: folded as search does, as whole words, with or without a particle
/// behind them.
public final class SameWords {

    private SameWords() {
    }

    /// The raw ranges (UTF-16 code units) of the words without what is behind them, from left to right.
    public static List<TextRange> of(String text, String words) {
        return Fold.of(text).find(words).stream().filter(r -> whole(text, r)).toList();
    }

    private static boolean whole(String text, TextRange range) {
        if (range.start() > 0 && Character.isLetterOrDigit(text.codePointBefore(range.start()))
                && Character.isLetterOrDigit(text.codePointAt(range.start()))) {
            return false;
        }
        int end = range.end();
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end == range.end() || !Character.isLetterOrDigit(text.charAt(range.end() - 1))
                || Josa.stem(text.substring(range.start(), end))
                        .filter(stem -> stem.length() == range.length()).isPresent();
    }
}
