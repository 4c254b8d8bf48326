package app.mitjul.domain.library;

import app.mitjul.domain.article.Article;

/// An article with its text.
public record ArticleCopy(Article article, String text) {
}
