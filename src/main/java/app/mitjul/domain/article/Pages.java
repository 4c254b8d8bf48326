package app.mitjul.domain.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The pages of the original a text was taken from: those of one version of an article's text. Derived from the file
/// with the text, no person writes them.
///
/// @param starts
///            by offset, each larger than the one before
public record Pages(List<PageStart> starts) {

    /// Of a text whose original has no pages.
    public static final Pages NONE = new Pages(List.of());

    public Pages {
        starts = List.copyOf(starts);
        for (int i = 1; i < starts.size(); i++) {
            if (starts.get(i).offset() <= starts.get(i - 1).offset()) {
                throw new IllegalArgumentException("pages out of order: " + starts.get(i));
            }
        }
    }

    /// Pages in their order. Of several that begin at one place the last is the one that has the words behind it.
    public static Pages of(Collection<PageStart> inOrder) {
        List<PageStart> starts = new ArrayList<>();
        for (PageStart start : inOrder) {
            if (!starts.isEmpty() && starts.getLast().offset() == start.offset()) {
                starts.removeLast();
            }
            starts.add(start);
        }
        return starts.isEmpty() ? NONE : new Pages(starts);
    }

    public boolean isEmpty() {
        return starts.isEmpty();
    }

    /// The page that holds the character at an offset; nothing before the first.
    public Optional<Integer> at(int offset) {
        int low = 0;
        int high = starts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts.get(middle).offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(starts.get(low - 1).page());
    }
}
