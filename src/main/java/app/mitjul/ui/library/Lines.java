package app.mitjul.ui.library;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.ListedRows;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/// The lines of the list at one moment, of which that of an article is found at once: a list view looks for what is
/// selected whenever its lines change, with every letter in the filter. Never changes.
final class Lines extends AbstractList<ListLine> implements RandomAccess {

    static final Lines NONE = new Lines(List.of(), ListedRows.NONE);

    private final List<ListLine> lines;
    private final ListedRows rows;
    /// The first line of the article at a place of the library, from 0; −1 where it has none.
    private final int[] first;
    private final boolean grouped;

    /// @param lines
    ///            nobody may change them any more
    /// @param rows
    ///            the articles they are of, and others
    Lines(List<ListLine> lines, ListedRows rows) {
        this.lines = lines;
        this.rows = rows;
        first = new int[rows.rows().size()];
        Arrays.fill(first, -1);
        boolean headings = false;
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i) instanceof ListLine.OfArticle of) {
                first[place(of.row())] = i;
            } else {
                headings = true;
            }
        }
        grouped = headings;
    }

    /// A line for each of these articles and no headings. The lines are made when they are looked at: a list draws a dozen,
    /// and a hundred thousand that nobody sees would be made for every letter in the filter.
    ///
    /// @param listed
    ///            nobody may change it any more
    /// @param places
    ///            where they stand among the rows, as many or more
    static Lines of(List<ArticleRow> listed, int[] places, ListedRows rows) {
        return new Lines(new AbstractList<>() {
            @Override
            public ListLine get(int index) {
                return new ListLine.OfArticle("", listed.get(index));
            }

            @Override
            public int size() {
                return listed.size();
            }
        }, rows, places);
    }

    private Lines(List<ListLine> lines, ListedRows rows, int[] places) {
        this.lines = lines;
        this.rows = rows;
        grouped = false;
        first = new int[rows.rows().size()];
        Arrays.fill(first, -1);
        for (int i = 0; i < lines.size(); i++) {
            first[places[i]] = i;
        }
    }

    private int place(ArticleRow row) {
        return rows.isWhole() ? row.number() - 1 : rows.place(row.article().id());
    }

    /// The first line of an article; −1 when it has none.
    int of(ArticleId id) {
        int place = rows.place(id);
        return place < 0 ? -1 : first[place];
    }

    /// Whether the library has articles that are not read yet.
    boolean isPart() {
        return !rows.isWhole();
    }

    /// Whether there are headings, under which an article may have several lines.
    boolean isGrouped() {
        return grouped;
    }

    @Override
    public ListLine get(int index) {
        return lines.get(index);
    }

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    public int indexOf(Object line) {
        if (grouped || !(line instanceof ListLine.OfArticle of)) {
            return super.indexOf(line);
        }
        int place = of(of.row().article().id());
        return place >= 0 && lines.get(place).equals(line) ? place : -1;
    }
}
