package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.TextRange;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The annotations of one article in order of reading, found by place without looking at all of them. Immutable; another
/// one with one annotation more, less or different is a copy of the references.
///
/// Beside each annotation stands how far it and those before it reach. That never falls, so the first that can touch a
/// place is found by halving, and the walk ends at the first that starts behind it.
final class MarkIndex {

    static final MarkIndex EMPTY = new MarkIndex(new Annotation[0]);

    /// As the library answers.
    private static final Comparator<Annotation> READING = Comparator.comparing(Annotation::range)
            .thenComparing(Annotation::created).thenComparing(Annotation::id);

    private final Annotation[] marks;
    private final int[] reach;

    private MarkIndex(Annotation[] marks) {
        this.marks = marks;
        reach = new int[marks.length];
        int far = 0;
        for (int i = 0; i < marks.length; i++) {
            far = Math.max(far, marks[i].range().end());
            reach[i] = far;
        }
    }

    static MarkIndex of(List<Annotation> annotations) {
        Annotation[] sorted = annotations.toArray(Annotation[]::new);
        Arrays.sort(sorted, READING);
        return new MarkIndex(sorted);
    }

    /// All of them in order of reading, as a view.
    List<Annotation> all() {
        return new AbstractList<>() {
            @Override
            public Annotation get(int index) {
                return marks[index];
            }

            @Override
            public int size() {
                return marks.length;
            }
        };
    }

    /// Those that share a code unit with `range`, in order of reading.
    List<Annotation> touching(TextRange range) {
        List<Annotation> found = new ArrayList<>();
        for (int i = firstReaching(range.start()); i < marks.length && marks[i].range().start() < range.end(); i++) {
            if (marks[i].range().overlaps(range)) {
                found.add(marks[i]);
            }
        }
        return found;
    }

    /// Whether one starts before `offset`.
    boolean startBefore(int offset) {
        return marks.length > 0 && marks[0].range().start() < offset;
    }

    Optional<Annotation> find(AnnotationId id) {
        return Arrays.stream(marks).filter(a -> a.id().equals(id)).findFirst();
    }

    /// With `now` in place of the annotation with this id, new, or without it.
    MarkIndex with(AnnotationId id, Optional<Annotation> now) {
        List<Annotation> others = new ArrayList<>(marks.length + 1);
        for (Annotation a : marks) {
            if (!a.id().equals(id)) {
                others.add(a);
            }
        }
        now.ifPresent(a -> {
            int place = java.util.Collections.binarySearch(others, a, READING);
            others.add(place < 0 ? -place - 1 : place, a);
        });
        return new MarkIndex(others.toArray(Annotation[]::new));
    }

    private int firstReaching(int offset) {
        int from = 0;
        int to = marks.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (reach[middle] > offset) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
