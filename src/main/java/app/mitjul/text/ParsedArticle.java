package app.mitjul.text;

import app.mitjul.domain.article.Source;

/// What a text says about itself.
///
/// @param titleDerived
///            true when the title is a prefix of the body and not a line of its own
/// @param bodyStart
///            first UTF-16 code unit of the body: title line and byline lie before it
/// @param truncated
///            the text stops in the middle of a sentence
public record ParsedArticle(String title, boolean titleDerived, int bodyStart, Source source, boolean truncated) {
}
