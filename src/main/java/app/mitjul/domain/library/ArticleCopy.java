package app.mitjul.domain.library;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleText;
import java.util.List;
import java.util.Optional;

/// An article with its text.
///
/// @param others
///            the versions of its text that are not in use, the oldest first: from before corrections, which anchors name
public record ArticleCopy(Article article, String text, List<ArticleText> others) {

    public ArticleCopy {
        others = List.copyOf(others);
    }

    /// One whose text was never corrected.
    public ArticleCopy(Article article, String text) {
        this(article, text, List.of());
    }

    /// The words of a version, in use or not.
    public Optional<String> text(String hash) {
        return article.textHash().equals(hash)
                ? Optional.of(text)
                : others.stream().filter(version -> version.hash().equals(hash)).map(ArticleText::text).findFirst();
    }
}
