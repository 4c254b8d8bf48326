package app.mitjul.text.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which tokens of two sequences are the same ones: Myers' greedy algorithm (1986) as long as the sequences are alike,
/// and beyond a fixed number of differences the tokens that each has once, in their longest common order, as patience
/// diff does. The limit is one of work, not of time, so that the same two texts always give the same answer.
final class Matching {

    /// Insertions and deletions that Myers' algorithm looks for; its cost grows with their square.
    private static final int MOST_EDITS = 256;

    private final int[] a;
    private final int[] b;
    private final int[] partner;

    private Matching(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        partner = new int[a.length];
        Arrays.fill(partner, -1);
    }

    /// For each token of `a` the place of its partner in `b`, or -1. Partners grow with the tokens.
    static int[] of(int[] a, int[] b) {
        Matching matching = new Matching(a, b);
        matching.solve(0, a.length, 0, b.length);
        return matching.partner;
    }

    private void solve(int aFrom, int aTo, int bFrom, int bTo) {
        int a0 = aFrom;
        int b0 = bFrom;
        while (a0 < aTo && b0 < bTo && a[a0] == b[b0]) {
            partner[a0++] = b0++;
        }
        int a1 = aTo;
        int b1 = bTo;
        while (a0 < a1 && b0 < b1 && a[a1 - 1] == b[b1 - 1]) {
            partner[--a1] = --b1;
        }
        if (a0 < a1 && b0 < b1 && !greedy(a0, a1, b0, b1)) {
            patience(a0, a1, b0, b1);
        }
    }

    /// Answers false, with nothing done, when there are too many differences.
    private boolean greedy(int a0, int a1, int b0, int b1) {
        int n = a1 - a0;
        int m = b1 - b0;
        int most = Math.min(n + m, MOST_EDITS);
        int zero = most + 1;
        int[] furthest = new int[2 * most + 3];
        List<int[]> trace = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            trace.add(Arrays.copyOfRange(furthest, zero - d - 1, zero + d + 2));
            for (int k = -d; k <= d; k += 2) {
                int x = down(furthest, zero + k, k, d) ? furthest[zero + k + 1] : furthest[zero + k - 1] + 1;
                while (x < n && x - k < m && a[a0 + x] == b[b0 + x - k]) {
                    x++;
                }
                furthest[zero + k] = x;
                if (x >= n && x - k >= m) {
                    back(trace, a0, n, b0, m);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean down(int[] furthest, int at, int k, int d) {
        return k == -d || k != d && furthest[at - 1] < furthest[at + 1];
    }

    private void back(List<int[]> trace, int a0, int n, int b0, int m) {
        int x = n;
        int y = m;
        for (int d = trace.size() - 1; d > 0; d--) {
            int[] before = trace.get(d);
            int k = x - y;
            int from = down(before, d + 1 + k, k, d) ? k + 1 : k - 1;
            int fromX = before[d + 1 + from];
            while (x > fromX && y > fromX - from) {
                partner[a0 + --x] = b0 + --y;
            }
            x = fromX;
            y = fromX - from;
        }
        while (x > 0 && y > 0) {
            partner[a0 + --x] = b0 + --y;
        }
    }

    private void patience(int a0, int a1, int b0, int b1) {
        List<int[]> anchors = inOrder(once(a0, a1, b0, b1));
        if (anchors.isEmpty()) {
            return;
        }
        int aAt = a0;
        int bAt = b0;
        for (int[] anchor : anchors) {
            if (anchor[0] < aAt || anchor[1] < bAt) {
                continue;
            }
            solve(aAt, anchor[0], bAt, anchor[1]);
            partner[anchor[0]] = anchor[1];
            aAt = anchor[0] + 1;
            bAt = anchor[1] + 1;
        }
        solve(aAt, a1, bAt, b1);
    }

    /// The tokens that either side has exactly once, as pairs of places in the order of `a`.
    private List<int[]> once(int a0, int a1, int b0, int b1) {
        Map<Integer, Integer> inB = new HashMap<>();
        for (int i = b0; i < b1; i++) {
            inB.merge(b[i], i, (one, two) -> -1);
        }
        Map<Integer, Integer> inA = new HashMap<>();
        for (int i = a0; i < a1; i++) {
            inA.merge(a[i], i, (one, two) -> -1);
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = a0; i < a1; i++) {
            int there = inA.getOrDefault(a[i], -1) < 0 ? -1 : inB.getOrDefault(a[i], -1);
            if (there >= 0) {
                pairs.add(new int[]{i, there});
            }
        }
        return pairs;
    }

    /// The longest of their subsequences whose second places grow.
    private static List<int[]> inOrder(List<int[]> pairs) {
        int[] last = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(last[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : last[low - 1];
            last[low] = i;
            length = Math.max(length, low + 1);
        }
        List<int[]> chain = new ArrayList<>();
        for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = before[i]) {
            chain.add(pairs.get(i));
        }
        return chain.reversed();
    }
}
