package app.mitjul.ui.library;

import app.mitjul.domain.arrangement.Outlets;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.ListedRows;
import app.mitjul.ui.library.LibraryViewModel.Progress;
import app.mitjul.ui.model.ListOrder;
import app.mitjul.ui.model.RowList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Works out what the list shows: all rows in their order, of which the filters leave some. What takes long is kept
/// between requests: the order, and titles and sources as search sees them. One thread at a time.
final class ArticleLister {

    private final FoldedWords words = new FoldedWords();
    private final DoneArticles doneArticles = new DoneArticles();
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
        BitSet done = doneArticles.of(rows);
        BitSet said = said(request);
        boolean any = request.isAny();
        List<ArticleRow> visible = new ArrayList<>();
        int[] at = new int[places.length];
        int finished = 0;
        int all = 0;
        for (int place : places) {
            if (said.get(place) && (any || request.accepts(rows.rows().get(place)))) {
                all++;
                finished += done.get(place) ? 1 : 0;
                if (request.state().isEmpty() || request.inState(rows.rows().get(place))) {
                    at[visible.size()] = place;
                    visible.add(rows.rows().get(place));
                }
            }
        }
        Groups.Listed listed = request.groups().of(visible, at, rows, request.filter().outlets());
        RowList.Patch<ArticleRow> articles = RowList.Patch.between(shown, listed.rows());
        return new ListAnswer(request.words(), articles, lines(articles, drawn, listed.lines()),
                new Progress(finished, all), names);
    }

    /// The places of the articles that have the words.
    private BitSet said(ListRequest request) {
        ListedRows rows = request.rows();
        if (request.words().isEmpty()) {
            BitSet all = new BitSet(rows.rows().size());
            all.set(0, rows.rows().size());
            return all;
        }
        BitSet said = words.of(rows).with(request.words());
        for (int place = 0; place < rows.rows().size() && !request.inTexts().isEmpty(); place++) {
            if (request.inTexts().get(Math.toIntExact(rows.rows().get(place).article().seq()))) {
                said.set(place);
            }
        }
        return said;
    }

    /// Where there are no headings, what becomes of the articles becomes of the lines.
    private static RowList.Patch<ListLine> lines(RowList.Patch<ArticleRow> articles, List<ListLine> drawn, Lines next) {
        return drawn instanceof Lines was && !was.isGrouped() && !next.isGrouped()
                ? new RowList.Patch<>(next, articles.differing(), articles.sameArticles())
                : RowList.Patch.between(drawn, next, (was, now) -> now.stays(was), ArticleLister::sameThing);
    }

    private static boolean sameThing(ListLine was, ListLine now) {
        return was.group().equals(now.group()) && was.article().map(row -> row.article().id())
                .equals(now.article().map(row -> row.article().id()));
    }

    /// Makes ready what the first typed letter needs.
    synchronized void prepare(ListedRows rows) {
        words.of(rows);
        doneArticles.of(rows);
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
