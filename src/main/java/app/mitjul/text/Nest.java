package app.mitjul.text;

import java.util.Arrays;

/// Opening marks that wait for their closing ones. A closing mark takes the nearest opening one of its kind and drops
/// those opened in between. Each mark is looked at twice at most, however many stray ones there are.
final class Nest {

    private int[] offsets = new int[8];
    private int[] kinds = new int[8];
    private int depth;
    private final int[] waiting;

    Nest(int kinds) {
        waiting = new int[kinds];
    }

    void open(int kind, int offset) {
        if (depth == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * depth);
            kinds = Arrays.copyOf(kinds, 2 * depth);
        }
        offsets[depth] = offset;
        kinds[depth++] = kind;
        waiting[kind]++;
    }

    boolean waits(int kind) {
        return waiting[kind] > 0;
    }

    /// Closes the nearest mark of `kind`, which must be waiting, and says where it stands.
    int close(int kind) {
        while (true) {
            depth--;
            waiting[kinds[depth]]--;
            if (kinds[depth] == kind) {
                return offsets[depth];
            }
        }
    }

    /// The offset of the last mark of `kind` that is still waiting, or -1.
    int last(int kind) {
        for (int i = depth - 1; i >= 0; i--) {
            if (kinds[i] == kind) {
                return offsets[i];
            }
        }
        return -1;
    }

    /// The offset of the first mark that is still waiting, or -1.
    int first() {
        return depth == 0 ? -1 : offsets[0];
    }
}
