package app.mitjul.search;

import app.mitjul.search.SearchIndex.Stored;
import app.mitjul.search.SearchIndex.Window;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Counts one or two letters by the terms of the index.
final class Counting {

    private final WordForm form;
    private final SearchIndex index;
    private final Window all;
    private final BitSet articles;
    private long total;

    private Counting(WordForm form, SearchIndex index, String term, long total) {
        this.form = form;
        this.index = index;
        this.total = total;
        all = new Window(0, index.end());
        articles = both(term);
    }

    /// Each letter of a text begins exactly one term.
    static Counting one(WordForm form, SearchIndex index) {
        int letter = form.letters().codePointAt(0);
        long total = index.terms(form.letters(), Character.toString(letter + 1)).values().stream()
                .mapToLong(Long::longValue).sum();
        return new Counting(form, index, form.letters() + "*", total);
    }

    /// Two letters with nothing between them are one term.
    static Counting pair(WordForm form, SearchIndex index) {
        long total = index.terms(List.of(form.letters())).getOrDefault(form.letters(), 0L);
        return new Counting(form, index, form.letters(), total);
    }

    private BitSet both(String term) {
        BitSet set = index.holding(List.of(Set.of(term)), Field.TEXT, all);
        set.or(index.holding(List.of(Set.of(term)), Field.TITLE, all));
        return set;
    }

    /// Takes an article out that the index knows and nobody sees.
    void without(Stored article) {
        Look look = new Look(article);
        total -= form.plain(look.text()) + look.title(false).map(form::plain).orElse(0);
        articles.clear(Math.toIntExact(article.seq()));
    }

    /// Adds the few pairs with a mark between their letters; those are looked at in the texts.
    void marked() {
        int[] letters = form.letters().codePoints().toArray();
        List<Long> more = new ArrayList<>();
        index.each(both(Grams.term(letters[0], String.valueOf(Grams.MARK), letters[1])), all, article -> {
            Look look = new Look(article);
            int here = form.marked(look.text()) + look.title(false).map(form::marked).orElse(0);
            total += here;
            if (here > 0) {
                more.add(article.seq());
            }
            return true;
        });
        more.forEach(seq -> articles.set(Math.toIntExact(seq)));
    }

    Tally tally() {
        return new Tally(articles.cardinality(), total);
    }
}
