package app.mitjul.exchange;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.i18n.Problem;

/// What stands at one place of a file.
public sealed interface Item {

    Place place();

    /// An article.
    record Read(Place place, NewArticle article) implements Item {
    }

    /// No article, and why.
    record Skipped(Place place, Problem why) implements Item {
    }
}
