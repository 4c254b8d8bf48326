package app.mitjul.search;

import java.util.List;

/// How much there is in all.
///
/// @param articles
///            with at least one hit, or that match a query without words
/// @param total
///            hits
/// @param offers
///            other ways to understand the query; only when nothing was found
public record SearchCount(Mode mode, int articles, long total, List<Offer> offers) {

    /// Hits of another mode, which a person can choose: “정확히 0 · 비슷한 6”.
    ///
    /// @param words
    ///            what would be searched for, at most a few: 안보 for dksqh, 郭嘉昆 for 곽가곤
    public record Offer(Mode mode, List<String> words, int articles, long total) {
    }
}
