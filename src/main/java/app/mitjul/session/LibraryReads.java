package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.translation.Segment;
import app.mitjul.text.Sentence;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.store.LibraryFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Answers one question at a time, each in a transaction of its own.
final class LibraryReads implements Reads {

    private final LibraryFile file;

    LibraryReads(LibraryFile file) {
        this.file = file;
    }

    private <T> T ask(Function<Reads, T> question) {
        return file.read(tx -> question.apply(new TxReads(file, tx)));
    }

    @Override
    public LibraryInfo info() {
        return ask(Reads::info);
    }

    @Override
    public List<ArticleRow> articles() {
        return ask(Reads::articles);
    }

    @Override
    public ListedRows around(Optional<ArticleId> middle, int most) {
        return ask(reads -> reads.around(middle, most));
    }

    @Override
    public List<ArticleRow> articles(Set<ArticleId> ids) {
        return ask(r -> r.articles(ids));
    }

    @Override
    public Optional<Article> article(ArticleId id) {
        return ask(r -> r.article(id));
    }

    @Override
    public ArticleText text(ArticleId id) {
        return ask(r -> r.text(id));
    }

    @Override
    public Correction correction(ArticleId id, String text) {
        return ask(r -> r.correction(id, text));
    }

    @Override
    public Lost lost(ArticleId id) {
        return ask(r -> r.lost(id));
    }

    @Override
    public Damage damage(ArticleId id) {
        return ask(r -> r.damage(id));
    }

    @Override
    public Set<AnnotatorId> damagedNotes(NoteOwner owner) {
        return ask(r -> r.damagedNotes(owner));
    }

    @Override
    public Optional<SourceFile> sourceFile(String hash) {
        return ask(r -> r.sourceFile(hash));
    }

    @Override
    public List<Annotation> annotations(ArticleId id) {
        return ask(r -> r.annotations(id));
    }

    @Override
    public Optional<Annotation> annotation(AnnotationId id) {
        return ask(r -> r.annotation(id));
    }

    @Override
    public List<AnnotationId> annotationsNamed(String part) {
        return ask(r -> r.annotationsNamed(part));
    }

    @Override
    public List<Theme> themes() {
        return ask(Reads::themes);
    }

    @Override
    public Map<ThemeId, Integer> passageCounts() {
        return ask(Reads::passageCounts);
    }

    @Override
    public ThemeUse use(ThemeId theme) {
        return ask(r -> r.use(theme));
    }

    @Override
    public ThemeMove move(ThemeId from, ThemeId to, Optional<Set<AnnotationId>> annotations) {
        return ask(r -> r.move(from, to, annotations));
    }

    @Override
    public List<Passage> passages(ThemeId theme) {
        return ask(r -> r.passages(theme));
    }

    @Override
    public List<Annotator> annotators() {
        return ask(Reads::annotators);
    }

    @Override
    public List<ImportReport> imports() {
        return ask(Reads::imports);
    }

    @Override
    public List<ImportRow> importRows(String id) {
        return ask(r -> r.importRows(id));
    }

    @Override
    public List<ArticleSet> savedSearches() {
        return ask(Reads::savedSearches);
    }

    @Override
    public List<CopyGroup> copies(int likeness) {
        return ask(r -> r.copies(likeness));
    }

    @Override
    public CopyFigures copyFigures(int likeness) {
        return ask(r -> r.copyFigures(likeness));
    }

    @Override
    public CopyFigures copyFigures(List<CopyGroup> groups) {
        return ask(r -> r.copyFigures(groups));
    }

    @Override
    public Set<ArticleId> hiddenCopies() {
        return ask(Reads::hiddenCopies);
    }

    @Override
    public List<ArticleId> linkedCopies(ArticleId article) {
        return ask(r -> r.linkedCopies(article));
    }

    @Override
    public Bin bin() {
        return ask(Reads::bin);
    }

    @Override
    public LibraryCopy copy() {
        return ask(Reads::copy);
    }

    @Override
    public History history() {
        return ask(Reads::history);
    }

    @Override
    public List<JournalStep> steps(int limit) {
        return ask(r -> r.steps(limit));
    }

    @Override
    public List<Note> notesOn(NoteOwner owner) {
        return ask(r -> r.notesOn(owner));
    }

    @Override
    public List<NoteLine> notes() {
        return ask(Reads::notes);
    }

    @Override
    public Map<ArticleId, Pages> pages(Set<ArticleId> articles) {
        return ask(r -> r.pages(articles));
    }

    @Override
    public SentenceEdits sentenceEdits(ArticleId id) {
        return ask(r -> r.sentenceEdits(id));
    }

    @Override
    public List<Sentence> sentences(ArticleId id) {
        return ask(r -> r.sentences(id));
    }

    @Override
    public List<Segment> segments(ArticleId id) {
        return ask(r -> r.segments(id));
    }

    @Override
    public List<Question> questions() {
        return ask(Reads::questions);
    }

    @Override
    public Map<ArticleId, TranslationProgress> translations() {
        return ask(Reads::translations);
    }

    @Override
    public List<Term> terms() {
        return ask(Reads::terms);
    }

    @Override
    public List<Term> dismissedTerms() {
        return ask(Reads::dismissedTerms);
    }

    @Override
    public List<SetRow> sets() {
        return ask(Reads::sets);
    }

    @Override
    public int placeNow(ArticleId id, String version, int offset) {
        return ask(r -> r.placeNow(id, version, offset));
    }

    @Override
    public SetRow counted(SetRow smart) {
        return ask(r -> r.counted(smart));
    }

    @Override
    public List<ArticleId> members(ArticleSetId set) {
        return ask(r -> r.members(set));
    }

    @Override
    public Map<ArticleSetId, List<ArticleId>> collected() {
        return ask(Reads::collected);
    }

    @Override
    public Map<ArticleSetId, Integer> setsOf(Set<ArticleId> articles) {
        return ask(r -> r.setsOf(articles));
    }

    @Override
    public Map<String, Integer> outletCounts() {
        return ask(Reads::outletCounts);
    }

    @Override
    public List<OutletAlias> outletAliases() {
        return ask(Reads::outletAliases);
    }

    @Override
    public List<OutletProposal> outletProposals() {
        return ask(Reads::outletProposals);
    }

    @Override
    public ResolvedFilter resolve(ArticleFilter filter) {
        return ask(r -> r.resolve(filter));
    }

    @Override
    public FieldPreview preview(Set<ArticleId> articles, Map<ArticleField, String> values) {
        return ask(r -> r.preview(articles, values));
    }

    @Override
    public CheckReport check() {
        return ask(Reads::check);
    }
}
