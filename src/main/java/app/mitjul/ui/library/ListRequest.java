package app.mitjul.ui.library;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.ListedRows;
import app.mitjul.session.ResolvedFilter;
import app.mitjul.ui.model.ListOrder;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/// Which articles the list is to show, and in what order, as values: it is worked out off the FX thread.
///
/// @param words
///            to find in titles and sources, folded; empty: any
/// @param inTexts
///            the places in the order of import of the articles whose texts hold the words, as far as they are known; nobody
///            changes it any more
/// @param only
///            none but these, whatever else is asked
/// @param staying
///            stays although its state is another one
/// @param filter
///            the other filters, looked up
/// @param groups
///            the headings the articles stand under
record ListRequest(ListedRows rows, String words, BitSet inTexts, Optional<ThemeId> theme,
        Optional<String> outlet, Optional<ReadingState> state, Optional<Set<ArticleId>> only,
        Optional<ArticleId> staying, ListOrder order, ResolvedFilter filter,
        Groups groups) {

    /// Whether nothing is asked but words and state.
    boolean isAny() {
        return rows.hidden().isEmpty() && only.isEmpty() && theme.isEmpty() && outlet.isEmpty()
                && filter.filter().isAll();
    }

    /// All that is asked but words and state.
    boolean accepts(ArticleRow row) {
        return !rows.hidden().contains(row.article().id())
                && only.map(ids -> ids.contains(row.article().id())).orElse(true)
                && theme.map(row.themes()::containsKey).orElse(true)
                && outlet.map(name -> filter.outlets().shown(row.article().source().outlet()).equals(name)).orElse(true)
                && filter.accepts(row);
    }

    boolean inState(ArticleRow row) {
        return state.isEmpty() || row.article().state() == state.get()
                || staying.filter(row.article().id()::equals).isPresent();
    }
}
