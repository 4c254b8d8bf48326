package app.mitjul.search;

import app.mitjul.domain.article.ArticleId;
import java.util.List;

/// An article with hits.
///
/// @param number
///            place among the live articles, from 1
/// @param published
///            as [app.mitjul.domain.article.Source#published()] says it
/// @param length
///            of the text in UTF-16 code units
/// @param hits
///            how many there are in it
/// @param shown
///            the first of them; those in the title come first
public record FoundArticle(ArticleId id, long seq, int number, String title, String outlet, String published,
        int length, int hits, List<Hit> shown) {

    FoundArticle numbered(int now) {
        return new FoundArticle(id, seq, now, title, outlet, published, length, hits, shown);
    }
}
