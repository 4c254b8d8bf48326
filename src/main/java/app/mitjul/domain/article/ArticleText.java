package app.mitjul.domain.article;

/// One version of an article's text: LF line ends, no BOM, never Unicode-normalised.
public record ArticleText(ArticleId article, String text, String hash) {
}
