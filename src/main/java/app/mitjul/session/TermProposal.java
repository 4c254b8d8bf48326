package app.mitjul.session;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;

/// A term that bracket glosses offer and that is neither on the list nor dismissed.
///
/// @param draft
///            what the brackets say, put together; without a translation
/// @param articles
///            how many articles explain it
/// @param article
///            the first of them
/// @param range
///            the gloss in it, with its bracket
public record TermProposal(TermDraft draft, int articles, ArticleId article, TextRange range) {
}
