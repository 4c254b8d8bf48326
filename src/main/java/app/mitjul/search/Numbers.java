package app.mitjul.search;

/// The numbers of articles that come in their order: each is counted on from the one before.
final class Numbers {

    private final SearchIndex index;
    private long seq;
    private int number;

    Numbers(SearchIndex index) {
        this.index = index;
    }

    int of(long next) {
        number += index.countLive(seq + 1, next + 1);
        seq = next;
        return number;
    }
}
