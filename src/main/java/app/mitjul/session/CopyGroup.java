package app.mitjul.session;

import app.mitjul.domain.article.ArticleId;
import java.util.List;
import java.util.Optional;

/// Articles that are nearly identical, each to another of them.
///
/// @param articles
///            in the order of import
/// @param first
///            the one that stands for all: the oldest, or the one a person chose
/// @param percent
///            how nearly identical the least alike is to one of the others
/// @param choice
///            what a person decided of all of them; nothing: not yet, or another one came
public record CopyGroup(List<ArticleId> articles, ArticleId first, int percent, Optional<CopyChoice> choice) {

    public CopyGroup {
        articles = List.copyOf(articles);
    }
}
