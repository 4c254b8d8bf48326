package app.mitjul.text;

import java.util.Optional;

/// Reads who wrote and published an article from the beginning of its text.
public final class Bylines {

    private Bylines() {
    }

    /// The byline that begins at UTF-16 offset `from`, white space aside; empty when the text begins otherwise.
    public static Optional<Byline> parse(String text, int from) {
        return Optional.empty();
    }
}
