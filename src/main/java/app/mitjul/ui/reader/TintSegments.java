package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Cuts overlapping highlights into pieces that each have one tint: the chosen annotation's, else the shortest's.
final class TintSegments {

    record Segment(TextRange range, Highlight.Style style) {
    }

    private static final Comparator<Highlight> TOPMOST = (a, b) -> {
        int chosen = Boolean.compare(b.style().chosen(), a.style().chosen());
        int lengths = chosen == 0 ? Integer.compare(a.range().length(), b.range().length()) : chosen;
        return lengths == 0 ? a.id().value().compareTo(b.id().value()) : lengths;
    };

    private TintSegments() {
    }

    static List<Segment> of(List<Highlight> highlights) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Highlight h : highlights) {
            cuts.add(h.range().start());
            cuts.add(h.range().end());
        }
        List<Highlight> byStart = highlights.stream().sorted((a, b) -> a.range().compareTo(b.range())).toList();
        List<Segment> segments = new ArrayList<>();
        List<Highlight> open = new ArrayList<>();
        int next = 0;
        Integer from = null;
        for (int cut : cuts) {
            if (from != null && !open.isEmpty()) {
                Highlight top = open.stream().min(TOPMOST).orElseThrow();
                add(segments, new TextRange(from, cut), top.style());
            }
            open.removeIf(h -> h.range().end() <= cut);
            while (next < byStart.size() && byStart.get(next).range().start() <= cut) {
                open.add(byStart.get(next++));
            }
            from = cut;
        }
        return segments;
    }

    /// Neighbours of one style are one segment.
    private static void add(List<Segment> segments, TextRange range, Highlight.Style style) {
        if (!segments.isEmpty()) {
            Segment last = segments.getLast();
            if (last.style().equals(style) && last.range().end() == range.start()) {
                segments.set(segments.size() - 1,
                        new Segment(new TextRange(last.range().start(), range.end()), style));
                return;
            }
        }
        segments.add(new Segment(range, style));
    }
}
