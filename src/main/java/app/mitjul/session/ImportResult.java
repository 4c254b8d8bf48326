package app.mitjul.session;

import app.mitjul.domain.article.ArticleId;
import java.util.List;

/// What became of the articles handed over, place by place.
public record ImportResult(List<Outcome> outcomes) {

    /// @param article
    ///            the new article, or the one that holds the same text
    public record Outcome(Kind kind, ArticleId article) {
    }

    public enum Kind {
        IMPORTED,
        /// The same text was in the bin, or its import undone; it came back with its marks.
        RESTORED,
        /// The same text is in the library.
        ALREADY
    }

    public long count(Kind kind) {
        return outcomes.stream().filter(o -> o.kind() == kind).count();
    }
}
