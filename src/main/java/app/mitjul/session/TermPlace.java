package app.mitjul.session;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;

/// Where a term occurs.
public record TermPlace(ArticleId article, TextRange range) {
}
