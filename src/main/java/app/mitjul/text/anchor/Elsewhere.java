package app.mitjul.text.anchor;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Boundaries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words that were cut out and put in elsewhere. Looked for only among the words that are new: a passage that was there
/// before, however alike, is not the one that is gone.
final class Elsewhere {

    private static final int CONTEXT = 64;
    private static final int AGREES = 16;
    /// Shorter words are found by their context only.
    private static final int TELLING = 8;

    private final String before;
    private final String after;
    private final List<TextRange> fresh = new ArrayList<>();

    Elsewhere(String before, String after, List<Run> runs) {
        this.before = before;
        this.after = after;
        int at = 0;
        for (Run run : runs) {
            add(at, run.newStart());
            at = run.newEnd();
        }
        add(at, after.length());
    }

    private void add(int start, int end) {
        if (start < end) {
            fresh.add(new TextRange(start, end));
        }
    }

    /// The one place with exactly these words, or the one whose surroundings are clearly those of the passage.
    Optional<TextRange> find(TextRange range) {
        String quote = range.of(before);
        Optional<TextRange> best = Optional.empty();
        int agreement = -1;
        int second = -1;
        for (TextRange part : fresh) {
            for (int at = next(quote, part, part.start()); at >= 0; at = next(quote, part, at + 1)) {
                int agrees = agreement(range, at);
                if (agrees > agreement) {
                    second = agreement;
                    agreement = agrees;
                    best = Optional.of(new TextRange(at, at + quote.length()));
                } else {
                    second = Math.max(second, agrees);
                }
            }
        }
        boolean alone = second < 0 && quote.strip().length() >= TELLING;
        boolean clear = agreement >= AGREES && agreement > second;
        return best.filter(r -> alone || clear);
    }

    private int next(String quote, TextRange part, int from) {
        int at = after.indexOf(quote, from, part.end());
        while (at >= 0 && !(Boundaries.isBoundary(after, at) && Boundaries.isBoundary(after, at + quote.length()))) {
            at = after.indexOf(quote, at + 1, part.end());
        }
        return at;
    }

    /// How many code units beside the words are the same, on both sides together.
    private int agreement(TextRange range, int at) {
        int left = 0;
        while (left < CONTEXT && left < range.start() && left < at
                && before.charAt(range.start() - left - 1) == after.charAt(at - left - 1)) {
            left++;
        }
        int end = at + range.length();
        int right = 0;
        while (right < CONTEXT && range.end() + right < before.length() && end + right < after.length()
                && before.charAt(range.end() + right) == after.charAt(end + right)) {
            right++;
        }
        return left + right;
    }
}
