package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
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
    private final Counts counts;
    private final MarkIndex marks;

    private ShownArticle(Article article, String text, List<TextRange> paragraphs, List<TextRange> sentences,
            Counts counts, MarkIndex marks) {
        this.article = article;
        this.text = text;
        this.paragraphs = paragraphs;
        this.sentences = sentences;
        this.counts = counts;
        this.marks = marks;
    }

    /// Reads all a reader needs of an article; takes time, so never on the FX thread.
    static Optional<ShownArticle> read(Reads reads, ArticleId id) {
        return reads.article(id).map(article -> {
            String text = reads.text(id).text();
            int body = article.bodyStart();
            return new ShownArticle(article, text, Paragraphs.of(text, 0), sentences(text, body),
                    Counts.of(text.substring(body)), MarkIndex.of(reads.annotations(id)));
        });
    }

    private static List<TextRange> sentences(String text, int body) {
        return Sentences.of(text, body).stream().map(s -> s.range()).toList();
    }

    /// The same text with the fields and marks it has now.
    ShownArticle with(Article newer, MarkIndex newMarks) {
        List<TextRange> now = newer.bodyStart() == article.bodyStart() ? sentences : sentences(text, newer.bodyStart());
        return new ShownArticle(newer, text, paragraphs, now, counts, newMarks);
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
        List<TextRange> these = offset < body ? sentences(text.substring(0, body), 0) : sentences;
        return last(these, offset).filter(s -> offset <= s.end());
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
