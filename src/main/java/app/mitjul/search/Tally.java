package app.mitjul.search;

import java.util.Optional;

/// How many articles and hits.
record Tally(int articles, long total) {

    /// More articles in the bin or undone than this, and all texts are read instead.
    private static final int HIDDEN = 2_000;

    /// What the index alone can say, without a text but those of articles out of sight: how often one letter begins a term,
    /// and how often two letters are one. Empty when it cannot.
    static Optional<Tally> fromIndex(Plan plan, SearchIndex index) {
        Optional<WordForm> single = plan.single().filter(form -> index.isComplete());
        if (single.isEmpty() || !single.get().isPair() && !single.get().isOne()) {
            return Optional.empty();
        }
        WordForm form = single.get();
        Counting counting = form.isOne() ? Counting.one(form, index) : Counting.pair(form, index);
        boolean few = index.eachHidden(HIDDEN, counting::without);
        if (few && form.isPair()) {
            counting.marked();
        }
        return few ? Optional.of(counting.tally()) : Optional.empty();
    }
}
