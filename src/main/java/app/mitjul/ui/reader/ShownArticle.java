package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.article.TextRange;
import app.mitjul.session.Damage;
import app.mitjul.session.Reads;
import app.mitjul.session.Session;
import app.mitjul.text.Boundaries;
import app.mitjul.text.Counts;
import app.mitjul.text.HiddenCharacters;
import app.mitjul.text.Paragraphs;
import app.mitjul.text.Sentences;
import app.mitjul.text.anchor.Carrying;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.Set;

/// An article as a reader has it open. Everything that takes time in proportion to the text was found out when it was
/// read, off the FX thread.
public final class ShownArticle {

    private final Article article;
    private final String text;
    private final Parts parts;
    private final List<TextRange> sentences;
    private final SentenceEdits edits;
    private final Counts counts;
    private final MarkIndex marks;
    private final Trust trust;
    private final Optional<Carrying> carrying;

    private ShownArticle(Article article, String text, Parts parts, List<TextRange> sentences,
            SentenceEdits edits, Counts counts, MarkIndex marks, Trust trust) {
        this(article, text, parts, sentences, edits, counts, marks, trust, Optional.empty());
    }

    private ShownArticle(Article article, String text, Parts parts, List<TextRange> sentences,
            SentenceEdits edits, Counts counts, MarkIndex marks, Trust trust, Optional<Carrying> carrying) {
        this.carrying = carrying;
        this.article = article;
        this.text = text;
        this.parts = parts;
        this.sentences = sentences;
        this.edits = edits;
        this.counts = counts;
        this.marks = marks;
        this.trust = trust;
    }

    /// What cannot be taken for what it looks like.
    ///
    /// @param damage
    ///            what differs from what was saved
    /// @param hidden
    ///            characters of the text nobody sees
    private record Trust(Damage damage, HiddenCharacters hidden) {
    }

    /// How the text is divided.
    ///
    /// @param paragraphs
    ///            of the whole text
    /// @param pages
    ///            of the file it was read from
    private record Parts(List<TextRange> paragraphs, Pages pages) {
    }

    /// An article being read off the FX thread; nothing when there is no such article.
    public static CompletableFuture<Optional<ShownArticle>> reading(Session session, ArticleId id) {
        return session.read(reads -> read(reads, id));
    }

    /// Reads all a reader needs of an article; takes time, so never on the FX thread.
    static Optional<ShownArticle> read(Reads reads, ArticleId id) {
        return reads.article(id).map(found -> {
            String text = reads.text(id).text();
            Trust trust = new Trust(reads.damage(id), HiddenCharacters.of(text));
            Article article = usable(found, text);
            int body = article.bodyStart();
            SentenceEdits edits = usable(reads.sentenceEdits(id), trust.damage());
            Parts parts = new Parts(Paragraphs.of(text, 0),
                    reads.pages(Set.of(id)).getOrDefault(id, Pages.NONE));
            return new ShownArticle(article, text, parts, sentences(text, body, edits), edits,
                    Counts.of(text.substring(body)), marks(reads, id, text), trust);
        });
    }

    /// Whatever a damaged row says, nothing of it lies outside of the text.
    private static Article usable(Article a, String text) {
        boolean inside = a.bodyStart() >= 0 && a.bodyStart() <= text.length()
                && Boundaries.isBoundary(text, a.bodyStart());
        return inside
                ? a
                : new Article(a.id(), a.seq(), a.title(), a.titleDerived(), a.source(), a.origin(), text.length(), 0,
                        a.truncated(), a.state(), a.presence(), a.imported(), a.textHash());
    }

    private static SentenceEdits usable(SentenceEdits edits, Damage damage) {
        return damage.sentences() || damage.text() ? SentenceEdits.NONE : edits;
    }

    private static MarkIndex marks(Reads reads, ArticleId id, String text) {
        return MarkIndex.of(reads.annotations(id).stream().filter(a -> a.range().end() <= text.length()
                && Boundaries.isBoundary(text, a.range().start()) && Boundaries.isBoundary(text, a.range().end()))
                .toList());
    }

    private static List<TextRange> sentences(String text, int body, SentenceEdits edits) {
        return Sentences.of(text, body, edits).stream().map(s -> s.range()).toList();
    }

    /// The same text with what the library says of it now; takes time as [#read] does, but leaves out what cannot have
    /// changed.
    Optional<ShownArticle> again(Reads reads) {
        ArticleId id = article.id();
        Trust now = new Trust(reads.damage(id), trust.hidden());
        SentenceEdits fresh = usable(reads.sentenceEdits(id), now.damage());
        Optional<Article> article = reads.article(id);
        if (article.filter(a -> !a.textHash().equals(textHash())).isPresent()) {
            return read(reads, id).map(other -> other.after(text));
        }
        return article.map(found -> {
            Article a = usable(found, text);
            return new ShownArticle(a, text, parts,
                    fresh.equals(edits) ? sentences : sentences(text, a.bodyStart(), fresh), fresh, counts,
                    marks(reads, id, text), now);
        });
    }

    /// The same with other marks.
    ShownArticle with(MarkIndex newMarks) {
        return new ShownArticle(article, text, parts, sentences, edits, counts, newMarks, trust, carrying);
    }

    /// The same, knowing where places of the text that was shown before are now.
    private ShownArticle after(String before) {
        return new ShownArticle(article, text, parts, sentences, edits, counts, marks, trust,
                Optional.of(Carrying.between(before, text)));
    }

    /// Where a place of the text that was corrected lies in this one.
    int placeOf(int before) {
        return carrying.map(c -> c.place(before)).orElse(before);
    }

    /// Which version of the text this is.
    public String textHash() {
        return article.textHash();
    }

    /// What of it differs from what was saved.
    public Damage damage() {
        return trust.damage();
    }

    /// The characters of its text that nobody sees.
    public HiddenCharacters hidden() {
        return trust.hidden();
    }

    public Article article() {
        return article;
    }

    public String text() {
        return text;
    }

    /// Of the whole text, from its first character.
    public List<TextRange> paragraphs() {
        return parts.paragraphs();
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
        return last(parts.paragraphs(), offset).filter(p -> offset <= p.end());
    }

    /// Number of the paragraph of the body that holds `offset`, from 1; 0 before the body.
    public int paragraphNumber(int offset) {
        int body = article.bodyStart();
        return offset < body ? 0 : Ranges.startingUpTo(paragraphs(), offset) - Ranges.endingUpTo(paragraphs(), body);
    }

    /// The page of the original that holds the character at `offset`; nothing where it has none.
    public Optional<Integer> page(int offset) {
        return parts.pages().at(offset);
    }

    private static Optional<TextRange> last(List<TextRange> ranges, int offset) {
        int count = Ranges.startingUpTo(ranges, offset);
        return count == 0 ? Optional.empty() : Optional.of(ranges.get(count - 1));
    }
}
