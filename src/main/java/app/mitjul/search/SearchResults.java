package app.mitjul.search;

import app.mitjul.i18n.Problem;
import java.util.List;
import java.util.Optional;

/// One page of what was found, in the order of the library. How much there is in all says [SearchCount], which takes
/// longer.
///
/// @param mode
///            the one mode of all hits
/// @param articles
///            with at least one hit, or, when a query holds no words (`outlet:…`), that match it
/// @param next
///            to go on from; empty: this was the last page
/// @param remark
///            a sentence about a query that was not understood as it may have been meant
public record SearchResults(Mode mode, List<FoundArticle> articles, Optional<SearchPlace> next,
        Optional<Problem> remark) {
}
