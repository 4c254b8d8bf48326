package app.mitjul.session;

/// How much of the text around a hit becomes a passage.
public enum HitSpan {
    /// Exactly what was found.
    WORDS,
    /// The words between white space that it stands in, without the marks around them.
    EOJEOL,
    /// The sentence, or where it reaches into another one, both; outside the body its line.
    SENTENCE,
    /// The line of the text, without the white space around it.
    PARAGRAPH
}
