package app.mitjul.search;

import java.util.Optional;

/// What to search for, and how much of the answer.
///
/// @param query
///            as typed, see [QueryParser]; whatever it is, it is an answer's and never an exception's matter
/// @param mode
///            the one a person chose; empty: the one the query names (`mode:exact`), else as fits it
/// @param after
///            where the page before ended; empty: from the first article on
/// @param limit
///            hits of a page; a page always ends with an article, or within one at this number
/// @param perArticle
///            hits shown of one article at most; the others are only counted
public record SearchRequest(String query, Optional<Mode> mode, Optional<SearchPlace> after, int limit,
        int perArticle) {

    /// The first page, as results are shown: fifty hits, at most three of an article.
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Optional.empty(), Optional.empty(), 50, 3);
    }

    public SearchRequest in(Mode chosen) {
        return new SearchRequest(query, Optional.of(chosen), after, limit, perArticle);
    }

    /// The page behind the one that ended there, in the mode it had.
    public SearchRequest from(SearchResults page) {
        return new SearchRequest(query, Optional.of(page.mode()), page.next(), limit, perArticle);
    }

    public SearchRequest atMost(int hits, int ofOneArticle) {
        return new SearchRequest(query, mode, after, hits, ofOneArticle);
    }
}
