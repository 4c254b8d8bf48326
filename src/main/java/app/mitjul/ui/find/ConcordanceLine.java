package app.mitjul.ui.find;

import app.mitjul.search.ConcordanceRow;

/// A line of the concordance as it is shown.
sealed interface ConcordanceLine {

    /// Above the rows of an article or an outlet.
    ///
    /// @param number
    ///            of the article; 0 for an outlet
    /// @param perThousand
    ///            hits per 1,000 characters of the articles with hits
    record Head(int number, String name, int hits, int articles, double perThousand) implements ConcordanceLine {
    }

    record Row(ConcordanceRow row) implements ConcordanceLine {
    }
}
