package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.translation.Segment;
import app.mitjul.text.anchor.Diff;
import app.mitjul.text.anchor.Fate;
import java.util.List;
import java.util.Optional;

/// What a correction of a text comes to, said before it is saved.
///
/// @param before
///            the version in use
/// @param after
///            the new words: LF line ends, no BOM
/// @param marks
///            every live annotation that lies in the text, in reading order
/// @param sentences
///            every translated sentence, in the order of the text
/// @param cuts
///            joined and split sentences whose place is gone
public record Correction(ArticleId article, ArticleText before, String after, Diff diff, List<Mark> marks,
        List<Translated> sentences, int cuts) {

    public Correction {
        marks = List.copyOf(marks);
        sentences = List.copyOf(sentences);
    }

    /// What becomes of one annotation.
    ///
    /// @param range
    ///            in the new text, UTF-16 code units; nothing when it is lost
    /// @param quote
    ///            the words there; empty when it is lost
    public record Mark(Annotation annotation, Fate fate, Optional<TextRange> range, String quote) {
    }

    /// What becomes of one translated sentence. One that is changed is a draft again when it was final.
    public record Translated(Segment segment, Fate fate, Optional<TextRange> range, String quote) {
    }

    /// The text is the same.
    public boolean isNothing() {
        return before.text().equals(after);
    }

    public int marks(Fate fate) {
        return (int) marks.stream().filter(mark -> mark.fate() == fate).count();
    }

    public int sentences(Fate fate) {
        return (int) sentences.stream().filter(sentence -> sentence.fate() == fate).count();
    }
}
