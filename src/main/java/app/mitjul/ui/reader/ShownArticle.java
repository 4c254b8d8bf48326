package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.TextRange;
import java.util.List;

/// An article as a reader has it open.
///
/// @param paragraphs of the whole text, from its first character
/// @param annotations live ones in reading order
public record ShownArticle(Article article, String text, List<TextRange> paragraphs, List<Annotation> annotations) {

    ShownArticle with(Article newer, List<Annotation> newMarks) {
        return new ShownArticle(newer, text, paragraphs, newMarks);
    }
}
