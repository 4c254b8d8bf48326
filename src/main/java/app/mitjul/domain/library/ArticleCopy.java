package app.mitjul.domain.library;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.Pages;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An article with its text.
///
/// @param others
///            the versions of its text that are not in use, the oldest first: from before corrections, which anchors name
/// @param pages
///            of those versions of its text that were taken from a file with pages, by the hash of the version
public record ArticleCopy(Article article, String text, List<ArticleText> others, Map<String, Pages> pages) {

    public ArticleCopy {
        others = List.copyOf(others);
        pages = Map.copyOf(pages);
    }

    /// One whose original has no pages.
    public ArticleCopy(Article article, String text, List<ArticleText> others) {
        this(article, text, others, Map.of());
    }

    /// One whose text was never corrected.
    public ArticleCopy(Article article, String text) {
        this(article, text, List.of());
    }

    /// The page of the original that holds a place of a version, in use or not.
    public Optional<Integer> page(String hash, int offset) {
        return pages.getOrDefault(hash, Pages.NONE).at(offset);
    }

    /// The words of a version, in use or not.
    public Optional<String> text(String hash) {
        return article.textHash().equals(hash)
                ? Optional.of(text)
                : others.stream().filter(version -> version.hash().equals(hash)).map(ArticleText::text).findFirst();
    }
}
