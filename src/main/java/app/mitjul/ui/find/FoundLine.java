package app.mitjul.ui.find;

import app.mitjul.search.FoundArticle;
import app.mitjul.search.Hit;

/// A line of the list of articles with hits.
sealed interface FoundLine {

    FoundArticle article();

    /// The article itself.
    record Head(FoundArticle article) implements FoundLine {
    }

    /// One of its hits.
    record Snippet(FoundArticle article, Hit hit) implements FoundLine {
    }

    /// It has more hits than are shown.
    record More(FoundArticle article, int hits) implements FoundLine {
    }
}
