package app.mitjul.exchange.in.reading;

import app.mitjul.exchange.ArticleFormat;
import app.mitjul.exchange.in.limit.InputDocument;
import java.util.Locale;
import java.util.Optional;

/// Which format a document has: its first bytes say it, or else the ending of its name.
public final class FormatGuess {

    private FormatGuess() {
    }

    /// Plain text where nothing says more.
    public static ArticleFormat of(InputDocument document, Optional<ArticleFormat> chosen) {
        return chosen.orElseGet(() -> byName(document.fileName()).orElse(ArticleFormat.TEXT));
    }

    private static Optional<ArticleFormat> byName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (ArticleFormat format : ArticleFormat.values()) {
            if (format.extensions().contains(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
