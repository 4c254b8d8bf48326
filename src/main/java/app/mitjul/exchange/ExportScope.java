package app.mitjul.exchange;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.ThemeId;
import java.util.Optional;
import java.util.Set;

/// Which part of a library is exported.
///
/// @param articles
///            these only; none given: all
/// @param theme
///            only passages of this theme, and articles that have one
public record ExportScope(Optional<Set<ArticleId>> articles, Optional<ThemeId> theme) {

    public static final ExportScope ALL = new ExportScope(Optional.empty(), Optional.empty());

    public static ExportScope of(Set<ArticleId> articles) {
        return new ExportScope(Optional.of(Set.copyOf(articles)), Optional.empty());
    }

    public ExportScope withTheme(ThemeId only) {
        return new ExportScope(articles, Optional.of(only));
    }

    public boolean isAll() {
        return articles.isEmpty() && theme.isEmpty();
    }

    boolean holds(ArticleId article) {
        return articles.isEmpty() || articles.get().contains(article);
    }
}
