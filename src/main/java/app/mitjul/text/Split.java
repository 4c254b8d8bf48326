package app.mitjul.text;

/// How one text holds several articles.
public enum Split {
    /// Every line is an article.
    LINE,
    /// The whole text is one article.
    FILE,
    /// Articles are separated by blank lines.
    BLANK
}
