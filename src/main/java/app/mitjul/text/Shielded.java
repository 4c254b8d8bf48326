package app.mitjul.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The parts of a paragraph that stand in closed quotation marks or closed brackets, outermost ones only: a full stop in
/// there ends no sentence. A mark without its partner shields nothing.
final class Shielded {

    private final int[] starts;
    private final int[] ends;

    private Shielded(List<int[]> spans) {
        starts = spans.stream().mapToInt(s -> s[0]).toArray();
        ends = spans.stream().mapToInt(s -> s[1]).toArray();
    }

    static Shielded of(String text, int start, int end) {
        List<int[]> spans = pair(text, start, end, new Nest(Marks.BRACKETS));
        for (Quote q : Quotes.within(text, start, end)) {
            if (q.closed()) {
                spans.add(new int[]{q.start(), q.end()});
            }
        }
        spans.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(b[1], a[1]));
        List<int[]> outer = new ArrayList<>();
        for (int[] span : spans) {
            if (outer.isEmpty() || span[0] >= outer.getLast()[1]) {
                outer.add(span);
            } else if (span[1] > outer.getLast()[1]) {
                outer.set(outer.size() - 1, new int[]{outer.getLast()[0], span[1]});
            }
        }
        return new Shielded(outer);
    }

    /// Where the shielded part that begins at `at` ends, or `at` when none begins there.
    int skip(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? ends[found] : at;
    }

    /// Whether `at` lies inside a shielded part.
    boolean contains(int at) {
        int found = Arrays.binarySearch(starts, at);
        int index = found >= 0 ? found : -found - 2;
        return index >= 0 && at < ends[index];
    }

    /// Where the outermost bracket stands that `text` opens and does not close, or -1.
    static int openBracket(String text) {
        Nest nest = new Nest(Marks.BRACKETS);
        pair(text, 0, text.length(), nest);
        return nest.first();
    }

    private static List<int[]> pair(String text, int start, int end, Nest nest) {
        List<int[]> pairs = new ArrayList<>();
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (Marks.isOpening(c)) {
                nest.open(Marks.kind(c), at);
            } else if (Marks.isClosing(c) && nest.waits(Marks.kind(c))) {
                pairs.add(new int[]{nest.close(Marks.kind(c)), at + 1});
            }
        }
        return pairs;
    }
}
