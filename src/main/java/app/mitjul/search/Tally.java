package app.mitjul.search;

import app.mitjul.search.SearchIndex.Window;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How many articles and hits.
record Tally(int articles, long total) {

    /// More articles in the bin or undone than this, and all texts are read instead.
    private static final int HIDDEN = 2_000;

    /// Words of two letters are one term of the index, which knows how often it occurs: no text need be read, but for the
    /// few where a mark stands between the two. Empty when the index alone cannot say.
    static Optional<Tally> fromIndex(Plan plan, SearchIndex index) {
        Optional<WordForm> single = plan.single().filter(form -> index.isComplete());
        if (single.isEmpty() || !single.get().isPair()) {
            return Optional.empty();
        }
        WordForm form = single.get();
        String term = form.letters();
        int[] letters = term.codePoints().toArray();
        String marked = Grams.term(letters[0], String.valueOf(Grams.MARK), letters[1]);
        Map<String, Long> counts = index.terms(List.of(term));
        long[] total = {counts.getOrDefault(term, 0L)};
        Window all = new Window(0, index.end());
        BitSet articles = both(index, term, all);
        BitSet crossing = both(index, marked, all);
        List<Long> more = new ArrayList<>();
        boolean few = index.eachHidden(HIDDEN, article -> {
            Look look = new Look(article);
            total[0] -= form.plain(look.text()) + look.title(false).map(form::plain).orElse(0);
            articles.clear(Math.toIntExact(article.seq()));
        });
        if (!few) {
            return Optional.empty();
        }
        index.each(crossing, all, article -> {
            Look look = new Look(article);
            int here = form.marked(look.text()) + look.title(false).map(form::marked).orElse(0);
            total[0] += here;
            if (here > 0) {
                more.add(article.seq());
            }
            return true;
        });
        more.forEach(seq -> articles.set(Math.toIntExact(seq)));
        return Optional.of(new Tally(articles.cardinality(), total[0]));
    }

    private static BitSet both(SearchIndex index, String term, Window all) {
        BitSet set = index.holding(List.of(Set.of(term)), Field.TEXT, all);
        set.or(index.holding(List.of(Set.of(term)), Field.TITLE, all));
        return set;
    }
}
