package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.article.TextRange;
import app.mitjul.session.Reads;
import app.mitjul.text.Counts;
import app.mitjul.text.Paragraphs;
import app.mitjul.text.Sentences;
import java.util.List;
import java.util.Optional;

/// An article as a reader has it open. Everything that takes time in proportion to the text was found out when it was
/// read, off the FX thread.
public final class ShownArticle {

    private final Article article;
    private final String text;
    private final List<TextRange> paragraphs;
    private final List<TextRange> sentences;
    private final SentenceEdits edits;
    private final Counts counts;
    private final MarkIndex marks;

    private ShownArticle(Article article, String text, List<TextRange> paragraphs, List<TextRange> sentences,
            SentenceEdits edits, Counts counts, MarkIndex marks) {
        this.article = article;
        this.text = text;
        this.paragraphs = paragraphs;
        this.sentences = sentences;
        this.edits = edits;
        this.counts = counts;
        this.marks = marks;
    }

    /// Reads all a reader needs of an article; takes time, so never on the FX thread.
    static Optional<ShownArticle> read(Reads reads, ArticleId id) {
        return reads.article(id).map(article -> {
            String text = reads.text(id).text();
            int body = article.bodyStart();
            SentenceEdits edits = reads.sentenceEdits(id);
            return new ShownArticle(article, text, Paragraphs.of(text, 0), sentences(text, body, edits), edits,
                    Counts.of(text.substring(body)), MarkIndex.of(reads.annotations(id)));
        });
    }

    private static List<TextRange> sentences(String text, int body, SentenceEdits edits) {
        return Sentences.of(text, body, edits).stream().map(s -> s.range()).toList();
    }

    /// The same text with what the library says of it now; takes time as [#read] does, but leaves out what cannot have
    /// changed.
    Optional<ShownArticle> again(Reads reads) {
        ArticleId id = article.id();
        SentenceEdits now = reads.sentenceEdits(id);
        return reads.article(id).map(a -> new ShownArticle(a, text, paragraphs,
                now.equals(edits) ? sentences : sentences(text, a.bodyStart(), now), now, counts,
                MarkIndex.of(reads.annotations(id))));
    }

    /// The same with other marks.
    ShownArticle with(MarkIndex newMarks) {
        return new ShownArticle(article, text, paragraphs, sentences, edits, counts, newMarks);
    }

    public Article article() {
        return article;
    }

    public String text() {
        return text;
    }

    /// Of the whole text, from its first character.
    public List<TextRange> paragraphs() {
        return paragraphs;
    }

    /// Of the body, without the white space around them.
    public List<TextRange> sentences() {
        return sentences;
    }

    /// Of the body.
    public Counts counts() {
        return counts;
    }

    /// The live annotations in order of reading.
    public List<Annotation> annotations() {
        return marks.all();
    }

    MarkIndex marks() {
        return marks;
    }

    /// The sentence that holds or ends at `offset`; title line and byline have sentences of their own.
    Optional<TextRange> sentenceAt(int offset) {
        int body = article.bodyStart();
        List<TextRange> these = offset < body ? sentences(text.substring(0, body), 0, SentenceEdits.NONE) : sentences;
        return last(these, offset).filter(s -> offset <= s.end());
    }

    /// The sentence of the body behind `sentence` in the same paragraph.
    Optional<TextRange> sentenceAfter(TextRange sentence) {
        int next = Ranges.startingUpTo(sentences, sentence.start());
        return next < sentences.size()
                && text.substring(sentence.end(), sentences.get(next).start()).indexOf('\n') < 0
                        ? Optional.of(sentences.get(next))
                        : Optional.empty();
    }

    /// Whether a sentence of the body begins before `offset` and goes on behind it.
    boolean insideSentence(int offset) {
        return offset >= article.bodyStart() && sentenceAt(offset)
                .filter(s -> !text.substring(s.start(), Math.max(s.start(), Math.min(offset, s.end()))).isBlank()
                        && offset < s.end())
                .isPresent();
    }

    /// The paragraph that holds or ends at `offset`.
    Optional<TextRange> paragraphAt(int offset) {
        return last(paragraphs, offset).filter(p -> offset <= p.end());
    }

    /// Number of the paragraph of the body that holds `offset`, from 1; 0 before the body.
    public int paragraphNumber(int offset) {
        int body = article.bodyStart();
        return offset < body ? 0 : Ranges.startingUpTo(paragraphs, offset) - Ranges.endingUpTo(paragraphs, body);
    }

    private static Optional<TextRange> last(List<TextRange> ranges, int offset) {
        int count = Ranges.startingUpTo(ranges, offset);
        return count == 0 ? Optional.empty() : Optional.of(ranges.get(count - 1));
    }
}
