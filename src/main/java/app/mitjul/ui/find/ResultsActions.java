package app.mitjul.ui.find;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.search.ConcordanceRow;
import app.mitjul.ui.keys.KeyMap;
import java.util.List;
import java.util.Optional;

/// What can be done with results in the window.
public interface ResultsActions {

    /// Shows a place in the reader and marks the words there; the focus stays where it is.
    ///
    /// @param range
    ///            empty: a hit in the title
    void show(ArticleId article, Optional<TextRange> range, String words);

    /// Asks for a theme and a note for hits.
    ///
    /// @param selected
    ///            rows a person has selected; may be none
    void tag(List<ConcordanceRow> selected);

    /// Writes rows, or every hit when none are given.
    ///
    /// @param extension
    ///            `csv` or `xlsx`
    void export(List<ConcordanceRow> selected, String extension);

    /// Keeps the query in the library.
    void save();

    void focusReader();

    KeyMap keys();
}
