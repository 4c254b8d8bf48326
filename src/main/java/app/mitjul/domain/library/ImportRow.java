package app.mitjul.domain.library;

import app.mitjul.domain.article.ArticleId;
import java.util.List;
import java.util.Optional;

/// What became of one place of what was imported.
///
/// @param file
///            as a person knows it; empty for pasted text
/// @param row
///            line, row, page or chapter, from 1; 0 is the whole file
/// @param article
///            the new article, or the one that holds the same text; none when nothing came in
/// @param like
///            an article this one is nearly identical to
/// @param likeness
///            how nearly, in per cent; 0 when it is like none
/// @param reason
///            key of the problem for which nothing came in, or of what else is to be said of an article; empty when there is
///            nothing
/// @param arguments
///            what its placeholders stand for
public record ImportRow(String file, int row, Kind kind, Optional<ArticleId> article, Optional<ArticleId> like,
        int likeness, String reason, List<String> arguments) {

    /// Stored by name.
    public enum Kind {
        IMPORTED,
        /// The same text was in the bin, or its import undone; it came back with its marks.
        RESTORED,
        /// The same text is in the library, or came earlier in this import.
        IDENTICAL,
        /// Nearly the text of another article; it came in all the same.
        NEAR,
        /// The same, and left out because the person wanted it so.
        NEAR_LEFT_OUT,
        /// No article, or one that cannot be kept.
        SKIPPED
    }

    public ImportRow {
        arguments = List.copyOf(arguments);
    }

    public static ImportRow of(String file, int row, Kind kind, ArticleId article) {
        return new ImportRow(file, row, kind, Optional.of(article), Optional.empty(), 0, "", List.of());
    }

    public static ImportRow near(String file, int row, Optional<ArticleId> article, ArticleId like, int likeness) {
        return new ImportRow(file, row, article.isPresent() ? Kind.NEAR : Kind.NEAR_LEFT_OUT, article,
                Optional.of(like), likeness, "", List.of());
    }

    /// The same with something else to be said of it.
    public ImportRow saying(String key, List<String> words) {
        return new ImportRow(file, row, kind, article, like, likeness, key, words);
    }

    public static ImportRow skipped(String file, int row, String reason, List<String> arguments) {
        return new ImportRow(file, row, Kind.SKIPPED, Optional.empty(), Optional.empty(), 0, reason, arguments);
    }
}
