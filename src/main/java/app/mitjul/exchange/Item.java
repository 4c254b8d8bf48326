package app.mitjul.exchange;

import app.mitjul.domain.article.NewArticle;
import app.mitjul.i18n.Problem;
import java.util.List;

/// What stands at one place of a file.
public sealed interface Item {

    Place place();

    /// An article.
    ///
    /// @param pages
    ///            where pages begin in its text, in order; empty when the format has none
    record Read(Place place, NewArticle article, List<PageStart> pages) implements Item {

        public Read {
            pages = List.copyOf(pages);
        }

        public Read(Place place, NewArticle article) {
            this(place, article, List.of());
        }
    }

    /// No article, and why.
    record Skipped(Place place, Problem why) implements Item {
    }
}
