package app.mitjul.ui.library;

import app.mitjul.session.ArticleRow;
import app.mitjul.ui.model.RowList;
import java.util.List;

/// What the list shows.
///
/// @param words
///            that were asked for
/// @param articles
///            what becomes of the listed articles
/// @param lines
///            what becomes of the lines: of the articles that are not folded away, and of headings
/// @param outlets
///            all of the library, in alphabetical order
record ListAnswer(String words, RowList.Patch<ArticleRow> articles, RowList.Patch<ListLine> lines,
        LibraryViewModel.Progress progress, List<String> outlets) {
}
