package app.mitjul.settings;

/// How the text of an article is set.
///
/// @param sentences
///            every sentence begins a line, with its number
/// @param sentenceNumbers
///            in the margin, where a sentence begins
/// @param paragraphNumbers
///            in the margin beside each paragraph
/// @param anywhere
///            lines may break between any two syllables and fill the column; else only between eojeol, ragged right
/// @param focus
///            everything but one sentence is dimmed
public record Typesetting(boolean sentences, boolean sentenceNumbers, boolean paragraphNumbers, boolean anywhere,
        boolean focus) {

    public static final Typesetting DEFAULT = new Typesetting(false, false, false, false, false);

    public Typesetting withSentences(boolean other) {
        return new Typesetting(other, sentenceNumbers, paragraphNumbers, anywhere, focus);
    }

    public Typesetting withSentenceNumbers(boolean other) {
        return new Typesetting(sentences, other, paragraphNumbers, anywhere, focus);
    }

    public Typesetting withParagraphNumbers(boolean other) {
        return new Typesetting(sentences, sentenceNumbers, other, anywhere, focus);
    }

    public Typesetting withAnywhere(boolean other) {
        return new Typesetting(sentences, sentenceNumbers, paragraphNumbers, other, focus);
    }

    public Typesetting withFocus(boolean other) {
        return new Typesetting(sentences, sentenceNumbers, paragraphNumbers, anywhere, other);
    }
}
