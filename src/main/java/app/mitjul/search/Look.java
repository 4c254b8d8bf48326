package app.mitjul.search;

import app.mitjul.search.SearchIndex.Stored;
import app.mitjul.text.Bare;
import app.mitjul.text.Fold;
import java.util.Optional;

/// One article while it is looked at; what it folds to is made once.
final class Look {

    private final Stored article;
    private Optional<Bare> text = Optional.empty();

    Look(Stored article) {
        this.article = article;
    }

    Stored article() {
        return article;
    }

    Bare text() {
        Bare bare = text.orElseGet(() -> Bare.of(Fold.of(article.text())));
        text = Optional.of(bare);
        return bare;
    }

    /// The title; one that only repeats the text counts when it is asked for by name.
    Optional<Bare> title(boolean always) {
        return article.given() || always ? Optional.of(Bare.of(Fold.of(article.title()))) : Optional.empty();
    }
}
