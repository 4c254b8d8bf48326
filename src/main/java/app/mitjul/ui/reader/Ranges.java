package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import java.util.List;
import java.util.function.Predicate;

/// Finds places in lists of ranges that follow each other without overlap, by halving.
final class Ranges {

    private Ranges() {
    }

    /// How many of them start at or before `offset`.
    static int startingUpTo(List<TextRange> ranges, int offset) {
        return count(ranges, r -> r.start() <= offset);
    }

    /// How many of them end at or before `offset`.
    static int endingUpTo(List<TextRange> ranges, int offset) {
        return count(ranges, r -> r.end() <= offset);
    }

    /// How many, from the first on, are so; after the first that is not, none is.
    private static int count(List<TextRange> ranges, Predicate<TextRange> so) {
        int from = 0;
        int to = ranges.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (so.test(ranges.get(middle))) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
