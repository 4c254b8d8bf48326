package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.TextRange;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The annotations of one article in order of reading, found by place without looking at all of them. Immutable; another
/// one with one annotation more, less or different is a copy of the references.
///
/// Beside each annotation stands how far it and those before it reach. That never falls, so the first that can touch a
/// place is found by halving, and the walk ends at the first that starts behind it.
final class MarkIndex {

    /// As the library answers.
    private static final Comparator<Annotation> READING = (a, b) -> {
        int places = a.range().compareTo(b.range());
        int times = places == 0 ? a.created().compareTo(b.created()) : places;
        return times == 0 ? a.id().compareTo(b.id()) : times;
    };

    static final MarkIndex EMPTY = of(List.of());

    private final Annotation[] marks;
    private final int[] reach;
    private final Map<AnnotationId, Annotation> known;
    private final Map<AnnotationId, Optional<Annotation>> since;

    /// @param known by id, as first read
    /// @param since what differs from that now
    private MarkIndex(Annotation[] marks, int[] reach, Map<AnnotationId, Annotation> known,
            Map<AnnotationId, Optional<Annotation>> since) {
        this.marks = marks;
        this.reach = reach;
        this.known = known;
        this.since = since;
    }

    static MarkIndex of(List<Annotation> annotations) {
        Annotation[] sorted = annotations.toArray(Annotation[]::new);
        Arrays.sort(sorted, READING);
        Map<AnnotationId, Annotation> byId = HashMap.newHashMap(sorted.length);
        int[] reach = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            byId.put(sorted[i].id(), sorted[i]);
            reach[i] = Math.max(i == 0 ? 0 : reach[i - 1], sorted[i].range().end());
        }
        return new MarkIndex(sorted, reach, byId, Map.of());
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
        Optional<Annotation> newer = since.get(id);
        return newer == null ? Optional.ofNullable(known.get(id)) : newer;
    }

    /// With `now` in place of the annotation with this id, new, or without it. Costs two copies of references and numbers,
    /// and work in proportion to what differs from the marks first read.
    MarkIndex with(AnnotationId id, Optional<Annotation> now) {
        List<Annotation> list = new ArrayList<>(Arrays.asList(marks));
        int from = marks.length;
        int same = 0;
        Optional<Annotation> before = find(id);
        if (before.isPresent()) {
            from = Collections.binarySearch(list, before.get(), READING);
            same = from;
            list.remove(from);
        }
        if (now.isPresent()) {
            int place = -1 - Collections.binarySearch(list, now.get(), READING);
            list.add(place, now.get());
            from = Math.min(from, place);
            same = Math.max(same, place + 1);
        }
        Map<AnnotationId, Optional<Annotation>> more = new HashMap<>(since);
        more.put(id, now);
        Annotation[] all = list.toArray(Annotation[]::new);
        return more.size() > 500 ? of(list) : new MarkIndex(all, reach(all, from, same), known, more);
    }

    /// The farthest ends of `all`, which are the old marks up to `from`, and the old ones moved by one from `same` on.
    private int[] reach(Annotation[] all, int from, int same) {
        int[] far = Arrays.copyOf(reach, all.length);
        int moved = all.length - marks.length;
        for (int i = from; i < all.length; i++) {
            far[i] = Math.max(i == 0 ? 0 : far[i - 1], all[i].range().end());
            if (i >= same && far[i] == reach[i - moved]) {
                System.arraycopy(reach, i - moved, far, i, all.length - i);
                break;
            }
        }
        return far;
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
