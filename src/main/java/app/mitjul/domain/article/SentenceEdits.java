package app.mitjul.domain.article;

import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.Collections;

/// How a person corrected the sentences of one article. Offsets are UTF-16 code units in its text.
///
/// @param joins
///            first code units of sentences that belong to the one before
/// @param splits
///            first code units of sentences that begin where none was found
public record SentenceEdits(SortedSet<Integer> joins, SortedSet<Integer> splits) {

    public static final SentenceEdits NONE = new SentenceEdits(Collections.emptySortedSet(),
            Collections.emptySortedSet());

    public SentenceEdits {
        joins = Collections.unmodifiableNavigableSet(new TreeSet<>(joins));
        splits = Collections.unmodifiableNavigableSet(new TreeSet<>(splits));
    }

    public boolean isEmpty() {
        return joins.isEmpty() && splits.isEmpty();
    }

    /// With the sentence that begins at `start` made part of the one before.
    public SentenceEdits joined(int start) {
        return splits.contains(start)
                ? new SentenceEdits(joins, without(splits, start))
                : new SentenceEdits(with(joins, start), splits);
    }

    /// With a sentence beginning at `start`.
    public SentenceEdits split(int start) {
        return joins.contains(start)
                ? new SentenceEdits(without(joins, start), splits)
                : new SentenceEdits(joins, with(splits, start));
    }

    private static NavigableSet<Integer> with(SortedSet<Integer> set, int offset) {
        NavigableSet<Integer> more = new TreeSet<>(set);
        more.add(offset);
        return more;
    }

    private static NavigableSet<Integer> without(SortedSet<Integer> set, int offset) {
        NavigableSet<Integer> less = new TreeSet<>(set);
        less.remove(offset);
        return less;
    }
}
