package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.Article;

/// One tagging with its place, as the list of a theme's passages shows it.
///
/// @param number
///            number of the article
/// @param before
///            up to 60 UTF-16 code units of text before the quote, within its paragraph, cut between graphemes
/// @param after
///            the same after it
/// @param annotator
///            who tagged it
public record Passage(Article article, int number, Annotation annotation, Tagging tagging, String before,
        String after, Annotator annotator) {
}
