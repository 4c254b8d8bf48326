package app.mitjul.ui.correction;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Boundaries;
import app.mitjul.text.anchor.Run;
import java.util.ArrayList;
import java.util.List;

/// One place where two texts differ, side by side, with some words around it.
///
/// @param start
///            first UTF-16 code unit of the text before that it shows
/// @param end
///            behind the last one
record DiffRow(int start, int end, List<Part> before, List<Part> after) {

    /// Words around a change, on each side.
    private static final int AROUND = 60;

    DiffRow {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// Words of one side, the same on the other side or not.
    record Part(String words, boolean changed) {
    }

    boolean touches(TextRange range) {
        return start < range.end() && range.start() < end;
    }

    /// @param changes
    ///            as [app.mitjul.text.anchor.Diff#changes()] gives them
    static List<DiffRow> of(String before, String after, List<Run> changes) {
        List<DiffRow> rows = new ArrayList<>();
        for (int first = 0; first < changes.size();) {
            int last = first;
            while (last + 1 < changes.size() && near(before, changes.get(last), changes.get(last + 1))) {
                last++;
            }
            rows.add(row(before, after, changes.subList(first, last + 1)));
            first = last + 1;
        }
        return rows;
    }

    private static boolean near(String before, Run one, Run next) {
        return next.start() - one.end() <= 2 * AROUND && before.substring(one.end(), next.start()).indexOf('\n') < 0;
    }

    private static DiffRow row(String before, String after, List<Run> changes) {
        int start = from(before, changes.getFirst().start());
        int end = to(before, changes.getLast().end());
        List<Part> old = new ArrayList<>();
        List<Part> now = new ArrayList<>();
        int at = start;
        int newAt = changes.getFirst().newStart() - (changes.getFirst().start() - start);
        for (Run change : changes) {
            add(old, before, at, change.start(), false);
            add(old, before, change.start(), change.end(), true);
            add(now, after, Math.max(0, newAt), change.newStart(), false);
            add(now, after, change.newStart(), change.newEnd(), true);
            at = change.end();
            newAt = change.newEnd();
        }
        add(old, before, at, end, false);
        add(now, after, newAt, Math.min(after.length(), newAt + end - at), false);
        return new DiffRow(start, end, old, now);
    }

    /// Where the words before a change begin: in its line.
    private static int from(String text, int change) {
        int line = text.lastIndexOf('\n', change - 1) + 1;
        int start = Math.max(line, change - AROUND);
        while (!Boundaries.isBoundary(text, start)) {
            start++;
        }
        return Math.min(start, change);
    }

    private static int to(String text, int change) {
        int lineFeed = text.indexOf('\n', change);
        int end = Math.min(lineFeed < 0 ? text.length() : lineFeed, change + AROUND);
        while (!Boundaries.isBoundary(text, end)) {
            end--;
        }
        return Math.max(end, change);
    }

    private static void add(List<Part> parts, String text, int start, int end, boolean changed) {
        if (start < end) {
            parts.add(new Part(text.substring(start, end), changed));
        }
    }
}
