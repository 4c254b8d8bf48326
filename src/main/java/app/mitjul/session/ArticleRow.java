package app.mitjul.session;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.codebook.ThemeId;
import java.util.Map;

/// An article as lists show it.
///
/// @param number
///            place among the live articles in the order of import, from 1
/// @param themes
///            how many passages each theme has in it, in the order of the codebook; themes without any are left out
/// @param annotations
///            how many live annotations it has
public record ArticleRow(Article article, int number, Map<ThemeId, Integer> themes, int annotations) {

    /// The same at another place.
    ArticleRow at(int place) {
        return number == place ? this : new ArticleRow(article, place, themes, annotations);
    }
}
