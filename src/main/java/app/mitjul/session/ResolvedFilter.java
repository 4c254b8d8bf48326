package app.mitjul.session;

import app.mitjul.domain.arrangement.Outlets;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.ThemeId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A filter with what the library says to it, at one moment: rows can be looked at one by one without asking again.
///
/// @param filter
///            what of it is not in `ids` is looked up in the rows
/// @param themes
///            of each theme that is asked for: itself and those below it
/// @param ids
///            an article must be in each of them
/// @param outlets
///            the names outlets are shown under
public record ResolvedFilter(ArticleFilter filter, List<Set<ThemeId>> themes, List<Set<ArticleId>> ids,
        Outlets outlets) {

    /// Lets everything pass.
    public static final ResolvedFilter ALL = new ResolvedFilter(ArticleFilter.ALL, List.of(), List.of(),
            Outlets.AS_READ);

    /// Asked of every article of a library at each key: plain loops, and nothing at all where nothing is filtered.
    public boolean accepts(ArticleRow row) {
        Article article = row.article();
        for (Set<ArticleId> set : ids) {
            if (!set.contains(article.id())) {
                return false;
            }
        }
        for (Set<ThemeId> any : themes) {
            if (any.stream().noneMatch(row.themes()::containsKey)) {
                return false;
            }
        }
        for (Map.Entry<ArticleField, Set<String>> entry : filter.fields().entrySet()) {
            if (!has(article, entry)) {
                return false;
            }
        }
        return filter.dates().map(range -> range.holds(article.source().published())).orElse(true);
    }

    private boolean has(Article article, Map.Entry<ArticleField, Set<String>> entry) {
        String value = entry.getKey().of(article);
        boolean named = entry.getKey() == ArticleField.OUTLET || entry.getKey() == ArticleField.PARTNER;
        return entry.getValue().contains(value) || named && !value.isEmpty()
                && entry.getValue().stream().anyMatch(v -> outlets.shown(v).equals(outlets.shown(value)));
    }
}
