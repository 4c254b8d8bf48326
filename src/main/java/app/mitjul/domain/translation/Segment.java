package app.mitjul.domain.translation;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import java.time.Instant;

/// One sentence of an article with its translation. A sentence nobody touched has none. Two segments of an article never
/// overlap.
///
/// @param id
///            UUIDv7 in lower-case text
/// @param anchor
///            the sentence, in UTF-16 code units of the article's text
/// @param target
///            the translation as typed; may be empty
/// @param question
///            for the client; empty when there is none
/// @param annotator
///            who touched it last
public record Segment(String id, ArticleId article, Anchor anchor, String target, SegmentStatus status,
        String question, AnnotatorId annotator, Instant created, Instant modified) {

    public TextRange range() {
        return anchor.range();
    }

    /// Nothing would be lost with it.
    public boolean isEmpty() {
        return target.isBlank() && question.isBlank() && status == SegmentStatus.NEW;
    }
}
