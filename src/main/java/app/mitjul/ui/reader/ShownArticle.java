package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Counts;
import java.util.List;

/// An article as a reader has it open.
///
/// @param paragraphs of the whole text, from its first character
/// @param counts of the body
/// @param annotations live ones in reading order
public record ShownArticle(Article article, String text, List<TextRange> paragraphs, Counts counts,
        List<Annotation> annotations) {

    ShownArticle with(Article newer, List<Annotation> newMarks) {
        return new ShownArticle(newer, text, paragraphs, counts, newMarks);
    }
}
