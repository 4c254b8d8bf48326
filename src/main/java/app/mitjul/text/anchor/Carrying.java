package app.mitjul.text.anchor;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Boundaries;
import java.util.List;
import java.util.Optional;

/// Carries passages of one text over to another one. Made once for two texts, at the cost of a [Diff]; each passage then
/// costs what lies under it, and a search when its words are gone.
///
/// What is put in at the very edge of a passage stays outside; what takes the place of its first or last words belongs
/// to it. A passage of which less than half is left is looked for among the words that are new, and else is lost, unless
/// all of it was replaced within a line whose other words stayed: then there is no doubt what stands in its place.
public final class Carrying {

    /// In new words, as many times as long as the old ones.
    private static final int MOST_LONGER = 4;
    private static final int SHORT = 20;

    private final String before;
    private final String after;
    private final List<Run> runs;
    private final Elsewhere elsewhere;

    private Carrying(String before, String after, Diff diff) {
        this.before = before;
        this.after = after;
        runs = diff.runs();
        elsewhere = new Elsewhere(before, after, runs);
    }

    public static Carrying between(String before, String after) {
        return between(before, after, Diff.of(before, after));
    }

    /// @param diff
    ///            of just these two texts
    public static Carrying between(String before, String after, Diff diff) {
        return new Carrying(before, after, diff);
    }

    /// @param range
    ///            of the text before
    public Carried carry(TextRange range) {
        int first = firstEndingBehind(range.start());
        int kept = 0;
        int start = -1;
        int end = -1;
        for (int i = first; i < runs.size() && runs.get(i).start() < range.end(); i++) {
            Run run = runs.get(i);
            int from = Math.max(run.start(), range.start());
            int to = Math.min(run.end(), range.end());
            kept += letters(from, to);
            start = start < 0 ? image(run, from) : start;
            end = image(run, to);
        }
        Edges edges = new Edges(range, first);
        if (kept > 0) {
            start = edges.startsWithin ? edges.newStart : start;
            end = edges.endsWithin ? edges.newEnd : end;
        } else if (edges.startsWithin && edges.endsWithin) {
            start = edges.newStart;
            end = edges.newEnd;
        }
        return judged(range, kept, start < end ? trimmed(range, start, end) : Optional.empty());
    }

    /// Whether all that was done at the edges of a passage was done inside it, and where its words begin and end then.
    private final class Edges {

        final boolean startsWithin;
        final boolean endsWithin;
        final int newStart;
        final int newEnd;

        Edges(TextRange range, int first) {
            Run at = first < runs.size() ? runs.get(first) : null;
            boolean kept = at != null && at.start() <= range.start();
            int previousEnd = first == 0 ? 0 : runs.get(first - 1).end();
            startsWithin = !kept && previousEnd == range.start();
            newStart = first == 0 ? 0 : runs.get(first - 1).newEnd();
            int next = firstEndingBehind(range.end() - 1);
            Run over = next < runs.size() ? runs.get(next) : null;
            boolean lastKept = over != null && over.start() < range.end();
            int nextStart = over == null ? before.length() : over.start();
            endsWithin = !lastKept && nextStart == range.end();
            newEnd = over == null ? after.length() : over.newStart();
        }
    }

    private Carried judged(TextRange range, int kept, Optional<TextRange> there) {
        String quote = range.of(before);
        if (there.isPresent() && same(quote, there.get().of(after))) {
            return Carried.of(Fate.KEPT, there.get());
        }
        boolean half = 2 * kept >= Math.max(1, letters(range.start(), range.end()));
        if (half && there.isPresent()) {
            return Carried.of(Fate.CHANGED, there.get());
        }
        Optional<TextRange> moved = elsewhere.find(range);
        if (moved.isPresent()) {
            return Carried.of(Fate.MOVED, moved.get());
        }
        return there.filter(r -> inPlace(range, r)).map(r -> Carried.of(Fate.CHANGED, r)).orElse(Carried.LOST);
    }

    /// Whether the old words and the new ones are parts of one line of which other words stayed on both of its sides or at
    /// one of them, with no change that reaches over an edge.
    private boolean inPlace(TextRange range, TextRange there) {
        String quote = range.of(before);
        String now = there.of(after);
        return quote.indexOf('\n') < 0 && now.indexOf('\n') < 0
                && now.length() <= MOST_LONGER * quote.length() + SHORT
                && (stays(range.start() - 1, there.start() - 1) && untorn(range.end())
                        || stays(range.end(), there.end()) && untorn(range.start() - 1))
                && wordsStay(range);
    }

    /// Whether the line has a letter outside the passage that is still there.
    private boolean wordsStay(TextRange range) {
        int from = before.lastIndexOf('\n', range.start() - 1) + 1;
        int lineFeed = before.indexOf('\n', range.end());
        int to = lineFeed < 0 ? before.length() : lineFeed;
        for (int i = firstEndingBehind(from); i < runs.size() && runs.get(i).start() < to; i++) {
            int end = Math.min(to, runs.get(i).end());
            for (int at = Math.max(from, runs.get(i).start()); at < end; at++) {
                if (!range.contains(at) && Character.isLetterOrDigit(before.charAt(at))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a character of the line beside the passage is still there, beside the new words; one on white space counts.
    private boolean stays(int at, int newAt) {
        if (at < 0 || at >= before.length() || newAt < 0 || newAt >= after.length() || before.charAt(at) == '\n') {
            return false;
        }
        int i = firstEndingBehind(at);
        return i < runs.size() && runs.get(i).start() <= at && before.charAt(at) == after.charAt(newAt);
    }

    /// Whether the change does not go on at that character, which lies outside the passage.
    private boolean untorn(int at) {
        if (at < 0 || at >= before.length()) {
            return true;
        }
        int i = firstEndingBehind(at);
        return i < runs.size() && runs.get(i).start() <= at;
    }

    /// Where an offset of the text before lies in the one after: the same character when it is there, else the place where
    /// it was.
    public int place(int offset) {
        if (offset >= before.length()) {
            return after.length();
        }
        int i = firstEndingBehind(offset);
        if (i < runs.size() && runs.get(i).start() <= offset) {
            return image(runs.get(i), offset);
        }
        return i == 0 ? 0 : runs.get(i - 1).newEnd();
    }

    /// Whether the character at an offset of the text before is still there.
    public boolean holds(int offset) {
        int i = firstEndingBehind(offset);
        return i < runs.size() && runs.get(i).start() <= offset;
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int image(Run run, int offset) {
        if (offset <= run.start()) {
            return run.newStart();
        }
        return offset >= run.end() || !run.linear() ? run.newEnd() : run.newStart() + offset - run.start();
    }

    private int letters(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += Character.isWhitespace(before.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    /// Between graphemes, and with white space at an end only where the old words had it.
    private Optional<TextRange> trimmed(TextRange range, int start, int end) {
        TextRange whole = Boundaries.toGraphemes(after, start, end);
        String quote = range.of(before);
        boolean white = Character.isWhitespace(quote.charAt(0))
                || Character.isWhitespace(quote.charAt(quote.length() - 1));
        return quote.isBlank() || white && !whole.of(after).isBlank()
                ? Optional.of(whole)
                : Boundaries.trimmed(after, whole.start(), whole.end());
    }

    static boolean same(String one, String two) {
        return one.equals(two) || Tokens.words(one).equals(Tokens.words(two));
    }
}
