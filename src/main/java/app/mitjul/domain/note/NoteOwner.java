package app.mitjul.domain.note;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.ThemeId;

/// What a note is about. A note on a passage is not among these: it is part of its annotation.
public sealed interface NoteOwner {

    /// The library as a whole.
    record OfLibrary() implements NoteOwner {
    }

    record OfArticle(ArticleId id) implements NoteOwner {
    }

    record OfTheme(ThemeId id) implements NoteOwner {
    }
}
