package app.mitjul.session;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;

/// A place in a text where something was found.
///
/// @param range
///            UTF-16 code units of the article's text
public record HitPlace(ArticleId article, TextRange range) {
}
