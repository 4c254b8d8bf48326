package app.mitjul.search;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Bare;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Any of several words; where two of them overlap, the one that begins first, and the longer.
record AnyForm(List<WordForm> forms) implements Form {

    @Override
    public List<TextRange> in(Bare text) {
        List<TextRange> all = new ArrayList<>();
        forms.forEach(form -> all.addAll(form.in(text)));
        return apart(all);
    }

    static List<TextRange> apart(List<TextRange> all) {
        List<TextRange> hits = new ArrayList<>();
        all.stream().sorted().forEach(range -> {
            if (hits.isEmpty() || hits.getLast().end() <= range.start()) {
                hits.add(range);
            }
        });
        return hits;
    }

    @Override
    public BitSet candidates(SearchIndex index, Field field, SearchIndex.Window window) {
        BitSet any = new BitSet();
        forms.forEach(form -> any.or(form.candidates(index, field, window)));
        return any;
    }
}
