package app.mitjul.ui.library;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.Source;
import app.mitjul.session.ListedRows;
import app.mitjul.text.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Titles and sources of all articles as search sees them, by their place in the library. Folding a hundred thousand
/// titles takes longer than a person waits for a letter. So does going from row to row to each of them: the titles stand
/// one behind the other in one array, and of the sources, of which there are few, each is looked at once.
final class FoldedWords {

    /// Between titles: nobody can type it.
    private static final char END = '\0';

    private ListedRows rows = ListedRows.NONE;
    private char[] titles = {};
    /// Where each title begins, in UTF-16 code units; after the last one, where another would begin.
    private int[] begins = {0};
    private int[] source = {};
    private List<String> sources = List.of();

    /// Brings them up to date; only rows that differ are folded anew.
    FoldedWords of(ListedRows now) {
        if (now != rows && !sameArticles(now)) {
            fold(now);
        }
        rows = now;
        return this;
    }

    /// The places of the articles that have the words in their titles or sources.
    ///
    /// @param folded
    ///            words as search sees them, not empty
    BitSet with(String folded) {
        BitSet found = new BitSet(source.length);
        boolean[] inSource = new boolean[sources.size()];
        boolean any = false;
        for (int i = 0; i < inSource.length; i++) {
            inSource[i] = sources.get(i).contains(folded);
            any |= inSource[i];
        }
        for (int place = 0; any && place < source.length; place++) {
            if (inSource[source[place]]) {
                found.set(place);
            }
        }
        markTitles(folded, found);
        return found;
    }

    /// All in local variables: with the compiler the program starts with, fields would be read anew at every unit.
    private void markTitles(String folded, BitSet found) {
        char[] all = titles;
        char[] wanted = folded.toCharArray();
        char first = wanted[0];
        int end = all.length - wanted.length;
        int place = 0;
        for (int at = 0; at <= end; at++) {
            if (all[at] == first && isAt(all, at, wanted)) {
                while (begins[place + 1] <= at) {
                    place++;
                }
                found.set(place);
                at = begins[place + 1] - 1;
            }
        }
    }

    private static boolean isAt(char[] all, int at, char[] wanted) {
        for (int i = 1; i < wanted.length; i++) {
            if (all[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /// Marks and reading states change rows far more often than anything changes articles.
    private boolean sameArticles(ListedRows now) {
        boolean same = now.sameArticles(rows);
        for (int i = 0; same && i < source.length; i++) {
            same = now.rows().get(i) == rows.rows().get(i) || sameWords(article(now, i), article(rows, i));
        }
        return same;
    }

    private static Article article(ListedRows rows, int place) {
        return rows.rows().get(place).article();
    }

    private static boolean sameWords(Article was, Article now) {
        return was == now || was.title().equals(now.title()) && was.source().equals(now.source());
    }

    private void fold(ListedRows now) {
        int count = now.rows().size();
        Titles next = new Titles(count, titles.length);
        int[] nextSource = new int[count];
        Map<String, Integer> known = new HashMap<>();
        List<String> nextSources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Article article = article(now, i);
            int was = rows.place(article.id());
            if (was >= 0 && article(rows, was).title().equals(article.title())) {
                next.add(titles, begins[was], begins[was + 1]);
            } else {
                char[] title = (Fold.of(article.title()).folded() + END).toCharArray();
                next.add(title, 0, title.length);
            }
            nextSource[i] = known.computeIfAbsent(words(article.source()), words -> {
                nextSources.add(Fold.of(words).folded());
                return nextSources.size() - 1;
            });
        }
        titles = next.all();
        begins = next.begins;
        source = nextSource;
        sources = nextSources;
    }

    private static String words(Source source) {
        return source.outlet() + "\n" + source.reporter() + "\n" + source.partner();
    }

    /// Titles that are put one behind the other.
    private static final class Titles {

        private final int[] begins;
        private char[] all;
        private int count;

        Titles(int count, int expected) {
            begins = new int[count + 1];
            all = new char[Math.max(expected, 16)];
        }

        void add(char[] from, int start, int end) {
            int at = begins[count];
            if (all.length - at < end - start) {
                all = Arrays.copyOf(all, Math.max(all.length * 2, at + end - start));
            }
            System.arraycopy(from, start, all, at, end - start);
            begins[++count] = at + end - start;
        }

        char[] all() {
            return Arrays.copyOf(all, begins[count]);
        }
    }
}
