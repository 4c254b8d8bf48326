package app.mitjul.session;

import app.mitjul.domain.article.PagedText;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.TermId;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.store.backup.Why;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// The verbs for what is written beside the marks, and for the tree of themes.
abstract sealed class StoredWriting extends StoredArranging permits StoredCommands {

    StoredWriting(Writer writer, Annotator me) {
        super(writer, me);
    }

    @Override
    public CompletableFuture<Void> setNote(NoteOwner owner, String text, String visit) {
        return silent(step((tx, author) -> new Notes(tx, author).set(owner, text, visit)));
    }

    @Override
    public CompletableFuture<Void> setTarget(ArticleId article, TextRange sentence, String target, String visit) {
        return silent(step((tx, author) -> new Translations(tx, author).setTarget(article, sentence, target, visit)));
    }

    @Override
    public CompletableFuture<Void> setStatus(ArticleId article, TextRange sentence, SegmentStatus status) {
        return silent(step((tx, author) -> new Translations(tx, author).setStatus(article, sentence, status)));
    }

    @Override
    public CompletableFuture<Void> setQuestion(ArticleId article, TextRange sentence, String question, String visit) {
        return silent(
                step((tx, author) -> new Translations(tx, author).setQuestion(article, sentence, question, visit)));
    }

    @Override
    public CompletableFuture<Void> translate(ArticleId article, TextRange sentence, Optional<String> target,
            Optional<SegmentStatus> status, Optional<String> question) {
        return silent(step(
                (tx, author) -> new Translations(tx, author).translate(article, sentence, target, status, question)));
    }

    @Override
    public CompletableFuture<Correction> correctText(ArticleId article, String from, String text,
            Optional<PagedText> read) {
        return step((tx, author) -> Corrections.plan(tx, author, article, from, text, read));
    }

    @Override
    public CompletableFuture<Void> putTranslation(ArticleId article, String segment, TextRange sentence) {
        return silent(step((tx, author) -> new LostSegments(tx, author).put(article, segment, sentence)));
    }

    @Override
    public CompletableFuture<Void> deleteTranslation(ArticleId article, String segment) {
        return silent(step((tx, author) -> new LostSegments(tx, author).delete(article, segment)));
    }

    @Override
    public CompletableFuture<Void> joinSentence(ArticleId article, int start) {
        return silent(step((tx, author) -> new SentenceCommands(tx, author).join(article, start)));
    }

    @Override
    public CompletableFuture<Void> splitSentence(ArticleId article, int start) {
        return silent(step((tx, author) -> new SentenceCommands(tx, author).split(article, start)));
    }

    @Override
    public CompletableFuture<TermId> saveTerm(Optional<TermId> term, TermDraft draft) {
        return step((tx, author) -> new TermList(tx, author).save(term, draft));
    }

    @Override
    public CompletableFuture<Void> deleteTerms(Set<TermId> terms) {
        return silent(step((tx, author) -> new TermList(tx, author).delete(terms)));
    }

    @Override
    public CompletableFuture<Void> dismissTerm(TermDraft proposal) {
        return silent(step((tx, author) -> new TermList(tx, author).dismiss(proposal)));
    }

    @Override
    public CompletableFuture<TermsResult> importTerms(List<TermDraft> terms) {
        return step((tx, author) -> new TermList(tx, author).take(terms));
    }

    @Override
    public CompletableFuture<Void> moveTheme(ThemeId theme, Optional<ThemeId> parent, int index) {
        return silent(step((tx, author) -> new ThemeMoves(tx, author).move(theme, parent, index)));
    }

    @Override
    public CompletableFuture<Void> mergeThemes(ThemeId from, ThemeId into) {
        return silent(bulk(Why.BULK, (tx, author) -> new ThemeMoves(tx, author).merge(from, into)));
    }

    @Override
    public CompletableFuture<ThemeId> splitTheme(ThemeId from, Set<AnnotationId> annotations, ThemeDraft draft) {
        return bulk(Why.BULK, (tx, author) -> new ThemeMoves(tx, author).split(from, annotations, draft));
    }

    @Override
    public CompletableFuture<CodebookResult> importCodebook(List<CodebookEntry> entries) {
        return bulk(Why.BULK, (tx, author) -> new CodebookImport(tx).take(entries));
    }
}
