package app.mitjul.ui.reader;

/// The heights of blocks stacked on each other, with their sums: a height is set, and the block at a distance found, in
/// logarithmic time (a binary indexed tree).
final class Heights {

    private final double[] heights;
    private final double[] tree;

    Heights(double[] first) {
        heights = first.clone();
        tree = new double[first.length + 1];
        for (int i = 1; i < tree.length; i++) {
            tree[i] += heights[i - 1];
            int parent = i + (i & -i);
            if (parent < tree.length) {
                tree[parent] += tree[i];
            }
        }
    }

    int size() {
        return heights.length;
    }

    double get(int index) {
        return heights[index];
    }

    void set(int index, double height) {
        double more = height - heights[index];
        if (more != 0) {
            heights[index] = height;
            for (int i = index + 1; i < tree.length; i += i & -i) {
                tree[i] += more;
            }
        }
    }

    double total() {
        return above(heights.length);
    }

    /// Height of all blocks before `index`.
    double above(int index) {
        double sum = 0;
        for (int i = index; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    /// The block that lies `distance` below the top of the first; beyond the end the last.
    int at(double distance) {
        int index = 0;
        double left = distance;
        for (int step = Integer.highestOneBit(Math.max(1, heights.length)); step > 0; step >>= 1) {
            if (index + step < tree.length && tree[index + step] <= left) {
                index += step;
                left -= tree[index];
            }
        }
        return Math.max(0, Math.min(index, heights.length - 1));
    }
}
