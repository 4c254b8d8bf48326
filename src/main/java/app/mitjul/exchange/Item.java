package app.mitjul.exchange;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.i18n.Problem;
import java.util.Optional;

/// What stands at one place of a file.
public sealed interface Item {

    Place place();

    /// An article.
    ///
    /// @param remark
    ///            what the report shall say of it beside that
    record Read(Place place, NewArticle article, Optional<Problem> remark) implements Item {

        public Read(Place place, NewArticle article) {
            this(place, article, Optional.empty());
        }
    }

    /// No article, and why.
    record Skipped(Place place, Problem why) implements Item {
    }
}
