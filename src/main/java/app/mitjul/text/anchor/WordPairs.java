package app.mitjul.text.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words before and after that are most alike, in the same order: of two sentences of which one was corrected and one
/// taken out, this tells which was which.
final class WordPairs {

    /// Pairs of words that are looked at.
    private static final int MOST = 4_096;
    /// In hundredths: half of their characters are the same.
    private static final int ALIKE = 50;

    private final List<Run> old;
    private final List<Run> now;
    private final int[][] alike;

    private WordPairs(String before, String after, List<Run> old, List<Run> now) {
        this.old = old;
        this.now = now;
        alike = new int[old.size()][now.size()];
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < now.size(); j++) {
                alike[i][j] = alike(before.substring(old.get(i).start(), old.get(i).end()),
                        after.substring(now.get(j).start(), now.get(j).end()));
            }
        }
    }

    /// Pairs as parts of both texts; none when there are too many words.
    static List<Run> of(String before, String after, Run part) {
        List<Run> old = words(before, part.start(), part.end());
        List<Run> now = words(after, part.newStart(), part.newEnd());
        return (long) old.size() * now.size() > MOST
                ? List.of()
                : new WordPairs(before, after, old, now).best();
    }

    private static List<Run> words(String text, int from, int to) {
        int[] starts = Tokens.of(text, from, to, Tokens.Cut.WORDS, new HashMap<>()).starts();
        List<Run> words = new ArrayList<>();
        for (int i = 0; i + 1 < starts.length; i++) {
            if (!Character.isWhitespace(text.charAt(starts[i]))) {
                words.add(new Run(starts[i], starts[i + 1], starts[i], starts[i + 1]));
            }
        }
        return words;
    }

    /// Twice the characters they share of the characters they have, in hundredths; 0 when that is less than half.
    private static int alike(String one, String two) {
        Map<Integer, Integer> counts = new HashMap<>();
        one.codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
        int shared = two.codePoints().map(c -> counts.merge(c, -1, Integer::sum) >= 0 ? 1 : 0).sum();
        int share = 200 * shared / (one.codePointCount(0, one.length()) + two.codePointCount(0, two.length()));
        return share < ALIKE ? 0 : share;
    }

    /// The pairs that are most alike in sum.
    private List<Run> best() {
        int[][] most = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                most[i][j] = Math.max(pair(most, i, j), Math.max(most[i + 1][j], most[i][j + 1]));
            }
        }
        List<Run> pairs = new ArrayList<>();
        for (int i = 0, j = 0; i < old.size() && j < now.size();) {
            if (alike[i][j] > 0 && most[i][j] == pair(most, i, j)) {
                pairs.add(new Run(old.get(i).start(), old.get(i).end(), now.get(j).start(), now.get(j).end()));
                i++;
                j++;
            } else if (most[i][j] == most[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private int pair(int[][] most, int i, int j) {
        return alike[i][j] + most[i + 1][j + 1];
    }
}
