package app.mitjul.ui.library;

import app.mitjul.domain.arrangement.Outlets;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.ListedRows;
import app.mitjul.ui.library.LibraryViewModel.Progress;
import app.mitjul.ui.model.ListOrder;
import app.mitjul.ui.model.RowList;
import java.util.ArrayList;
import java.util.List;

/// Works out what the list shows: all rows in their order, of which the filters leave some. What takes long is kept
/// between requests: the order, and titles and sources as search sees them. One thread at a time.
final class ArticleLister {

    private final FoldedWords words = new FoldedWords();
    private ListedRows ordered = ListedRows.NONE;
    private ListOrder order = ListOrder.ADDED;
    private int[] places = {};
    private ListedRows named = ListedRows.NONE;
    private List<String> outlets = List.of();
    private Outlets shown = Outlets.AS_READ;
    private Outlets sortedAs = Outlets.AS_READ;

    /// @param shown
    ///            the articles that are listed now
    /// @param drawn
    ///            the lines of the list now
    synchronized ListAnswer list(ListRequest request, List<ArticleRow> shown, List<ListLine> drawn) {
        ListedRows rows = request.rows();
        List<String> names = outlets(request);
        order(rows, request.order());
        List<ArticleRow> visible = new ArrayList<>();
        int done = 0;
        int all = 0;
        FoldedWords folded = request.words().isEmpty() ? words : words.of(rows);
        for (int place : places) {
            ArticleRow row = rows.rows().get(place);
            boolean said = request.words().isEmpty() || folded.contains(place, request.words())
                    || request.inTexts().contains(row.article().id());
            if (said && !rows.hidden().contains(row.article().id()) && request.accepts(row)) {
                all++;
                done += row.article().state() == ReadingState.DONE ? 1 : 0;
                if (request.inState(row)) {
                    visible.add(row);
                }
            }
        }
        Groups.Listed listed = request.groups().of(visible, rows, request.filter().outlets());
        return new ListAnswer(request.words(), RowList.Patch.between(shown, listed.rows()),
                RowList.Patch.between(drawn, listed.lines(), (was, now) -> now.stays(was),
                        ArticleLister::sameThing),
                new Progress(done, all), names);
    }

    private static boolean sameThing(ListLine was, ListLine now) {
        return was.group().equals(now.group()) && was.article().map(row -> row.article().id())
                .equals(now.article().map(row -> row.article().id()));
    }

    /// Makes ready what the first typed letter needs.
    synchronized void prepare(ListedRows rows) {
        words.of(rows);
    }

    private void order(ListedRows rows, ListOrder wanted) {
        if (wanted != order || sortedAs != shown || !stays(rows)) {
            places = wanted.sorted(rows.rows(), shown);
            order = wanted;
            sortedAs = shown;
        }
        ordered = rows;
    }

    private boolean stays(ListedRows rows) {
        if (rows == ordered) {
            return true;
        }
        boolean same = rows.sameArticles(ordered);
        for (int i = 0; same && i < rows.rows().size(); i++) {
            ArticleRow was = ordered.rows().get(i);
            ArticleRow now = rows.rows().get(i);
            same = was == now || ListOrder.samePlace(was, now);
        }
        return same;
    }

    /// All outlets by the names they are shown under now.
    private List<String> outlets(ListRequest request) {
        ListedRows rows = request.rows();
        if (rows != named || request.filter().outlets() != shown) {
            shown = request.filter().outlets();
            outlets = rows.rows().stream().map(r -> shown.shown(r.article().source().outlet()))
                    .filter(o -> !o.isEmpty()).distinct()
                    .sorted().toList();
            named = rows;
        }
        return outlets;
    }
}
