package app.mitjul.search;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;

/// One line of a concordance: the words and what stands around them in their paragraph.
///
/// @param number
///            of the article, from 1
/// @param length
///            of the article's text in UTF-16 code units
/// @param range
///            UTF-16 range of the raw text, or of the raw title
/// @param left
///            up to 60 UTF-16 code units before the hit in the same paragraph, cut between graphemes
/// @param right
///            the same behind it
/// @param leftKey
///            the eojeol on the left without its particle, folded; the part of the hit's own eojeol before the hit when
///            there is one
/// @param rightKey
///            the same on the right
public record ConcordanceRow(ArticleId article, long seq, int number, String title, String outlet, int length,
        Field field, TextRange range, String left, String quote, String right, String leftKey, String rightKey) {

    ConcordanceRow numbered(int now) {
        return new ConcordanceRow(article, seq, now, title, outlet, length, field, range, left, quote, right, leftKey,
                rightKey);
    }
}
