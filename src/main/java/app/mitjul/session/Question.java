package app.mitjul.session;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.translation.Segment;

/// A question for the client with its sentence.
///
/// @param number
///            number of the article
/// @param sentence
///            number of the sentence, from 1
public record Question(Article article, int number, Segment segment, int sentence) {
}
