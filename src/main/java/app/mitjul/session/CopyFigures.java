package app.mitjul.session;

/// How many articles there are with and without copies.
///
/// @param articles
///            all live ones
/// @param hidden
///            those that lists leave out
/// @param groups
///            of nearly identical articles, those already decided counted
/// @param copies
///            articles in them beyond the first of each
public record CopyFigures(int articles, int hidden, int groups, int copies) {

    /// Articles that are no copies of another.
    public int distinct() {
        return articles - copies;
    }

    public int shown() {
        return articles - hidden;
    }
}
