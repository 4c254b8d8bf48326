package app.mitjul.session;

import app.mitjul.text.anchor.Carrying;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.arrangement.SetTree;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.translation.Segment;
import app.mitjul.text.Sentence;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.ThemeTree;
import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.i18n.Problem;
import app.mitjul.store.LibraryCheck;
import app.mitjul.store.LibraryFile;
import app.mitjul.store.ReadTx;
import app.mitjul.store.table.ArticleTable;
import app.mitjul.store.table.ChangeSetTable.State;
import app.mitjul.store.table.Figures;
import app.mitjul.store.table.TaggingTable;
import java.util.ArrayList;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers within one transaction: they all speak of the same moment.
final class TxReads implements Reads {

    private final LibraryFile file;
    private final ReadTx tx;

    TxReads(LibraryFile file, ReadTx tx) {
        this.file = file;
        this.tx = tx;
    }

    @Override
    public LibraryInfo info() {
        Figures f = tx.figures();
        return new LibraryInfo(file.path(), tx.library().id(), tx.schema(), tx.library().generation(),
                tx.library().created(), f.articles(), f.annotations(), f.taggings(), f.themes(), f.binned(),
                file.bytes());
    }

    @Override
    public List<ArticleRow> articles() {
        return rows(tx.articles().listed(), tx.taggings().countsByArticle());
    }

    @Override
    public ListedRows around(Optional<ArticleId> middle, int most) {
        int all = tx.articles().live();
        if (all <= most) {
            return ListedRows.of(articles());
        }
        ArticleId open = middle.filter(id -> article(id).filter(a -> a.presence() == Presence.LIVE).isPresent())
                .orElseGet(() -> tx.articles().firstOfNewestImport());
        Map<ArticleId, Integer> numbers = tx.articles().around(open, most / 3, most * 2 / 3);
        List<ArticleRow> rows = articles(numbers.keySet()).stream()
                .map(row -> row.at(numbers.getOrDefault(row.article().id(), 0))).toList();
        return ListedRows.part(withoutGaps(rows, open, all), all);
    }

    /// Lists show the newest import first: of what stands beside each other in the order of import, only whole imports
    /// and parts of a single one do so there, too.
    private static List<ArticleRow> withoutGaps(List<ArticleRow> rows, ArticleId middle, int all) {
        Instant open = rows.stream().filter(row -> row.article().id().equals(middle)).findFirst().orElseThrow()
                .article().imported();
        Set<Instant> cut = new HashSet<>();
        if (rows.getFirst().number() > 1) {
            cut.add(rows.getFirst().article().imported());
        }
        if (rows.getLast().number() < all) {
            cut.add(rows.getLast().article().imported());
        }
        return rows.stream().filter(row -> row.article().imported().equals(open)
                || !cut.contains(open) && !cut.contains(row.article().imported())).toList();
    }

    @Override
    public List<ArticleRow> articles(Set<ArticleId> ids) {
        return rows(tx.articles().listed(ids), tx.taggings().countsByArticle(ids));
    }

    private List<ArticleRow> rows(List<ArticleTable.Listed> listed, Map<ArticleId, Map<ThemeId, Integer>> themes) {
        List<Theme> order = themes();
        return listed.stream().map(row -> new ArticleRow(row.article(), row.number(),
                inOrder(themes.getOrDefault(row.article().id(), Map.of()), order), row.annotations())).toList();
    }

    @Override
    public Optional<Article> article(ArticleId id) {
        return tx.articles().find(id).filter(a -> a.presence() != Presence.UNDONE);
    }

    @Override
    public ArticleText text(ArticleId id) {
        return text(tx, id);
    }

    /// The version in use; when the article names none there is, the newest one: it is shown as damaged.
    static ArticleText text(ReadTx tx, ArticleId id) {
        return tx.texts().find(id).or(() -> tx.texts().versions(id).reversed().stream().findFirst())
                .orElseThrow(() -> new Problem("article.unknown", id.value()));
    }

    @Override
    public Correction correction(ArticleId id, String text) {
        return Corrections.preview(tx, id, text);
    }

    @Override
    public int placeNow(ArticleId id, String version, int offset) {
        String now = text(tx, id).text();
        int place = tx.texts().versions(id).stream().filter(t -> !version.isEmpty() && t.hash().startsWith(version))
                .findFirst().map(t -> Carrying.between(t.text(), now).place(offset)).orElse(offset);
        return Math.clamp(place, 0, now.length());
    }

    @Override
    public Lost lost(ArticleId id) {
        return article(id).filter(a -> a.presence() == Presence.LIVE)
                .map(a -> new Lost(shown(tx.annotations().lost(id)), tx.segments().lost(id))).orElse(Lost.NOTHING);
    }

    @Override
    public Damage damage(ArticleId id) {
        return tx.articles().find(id).map(article -> DamageLook.of(tx, article)).orElse(Damage.NONE);
    }

    @Override
    public Set<AnnotatorId> damagedNotes(NoteOwner owner) {
        return Set.copyOf(tx.notes().damaged(owner));
    }

    @Override
    public Optional<SourceFile> sourceFile(String hash) {
        return tx.sourceFiles().find(hash);
    }

    @Override
    public List<Annotation> annotations(ArticleId id) {
        return article(id).filter(a -> a.presence() == Presence.LIVE).map(a -> shown(tx.annotations().readable(id)))
                .orElse(List.of());
    }

    @Override
    public Optional<Annotation> annotation(AnnotationId id) {
        return tx.annotations().find(id).filter(a -> a.presence() == Presence.LIVE)
                .filter(a -> article(a.article()).filter(of -> of.presence() == Presence.LIVE).isPresent())
                .map(a -> shown(a, liveThemes()));
    }

    @Override
    public List<AnnotationId> annotationsNamed(String part) {
        return part.isBlank() ? List.of() : tx.annotations().liveNamed(part);
    }

    @Override
    public List<Theme> themes() {
        return ThemeTree.of(tx.themes().live()).inOrder();
    }

    @Override
    public Map<ThemeId, Integer> passageCounts() {
        return inOrder(tx.taggings().counts(), themes());
    }

    @Override
    public ThemeUse use(ThemeId theme) {
        TaggingTable.Use use = tx.taggings().use(theme);
        return new ThemeUse(use.passages(), use.articles());
    }

    @Override
    public ThemeMove move(ThemeId from, ThemeId to, Optional<Set<AnnotationId>> annotations) {
        TaggingTable.Move move = tx.taggings().move(from, to, annotations);
        return new ThemeMove(move.passages(), move.articles(), move.duplicates());
    }

    @Override
    public List<Passage> passages(ThemeId theme) {
        Set<ThemeId> live = liveThemes();
        return tx.annotations().passages(theme).stream().filter(placed -> live.contains(theme))
                .map(placed -> Surroundings.passage(placed, shown(placed.annotation(), live), theme)).toList();
    }

    @Override
    public List<Annotator> annotators() {
        return tx.annotators().all();
    }

    @Override
    public List<ImportReport> imports() {
        return tx.imports().done();
    }

    @Override
    public List<ImportRow> importRows(String id) {
        if (tx.imports().find(id).isEmpty()) {
            throw new Problem("import.unknown", id);
        }
        List<ImportRow> rows = new ArrayList<>();
        tx.imports().eachPart(id, rows::addAll);
        return List.copyOf(rows);
    }

    @Override
    public List<CopyGroup> copies(int likeness) {
        return CopyGroups.of(tx, likeness);
    }

    @Override
    public CopyFigures copyFigures(int likeness) {
        return copyFigures(copies(likeness));
    }

    @Override
    public CopyFigures copyFigures(List<CopyGroup> groups) {
        int copies = groups.stream().mapToInt(g -> g.articles().size() - 1).sum();
        return new CopyFigures(tx.figures().articles(), hiddenCopies().size(), groups.size(), copies);
    }

    @Override
    public Set<ArticleId> hiddenCopies() {
        return CopyGroups.hidden(tx);
    }

    @Override
    public List<ArticleId> linkedCopies(ArticleId article) {
        return CopyGroups.linked(tx, article);
    }

    @Override
    public Bin bin() {
        List<Annotation> annotations = shown(tx.annotations().binned());
        Map<ArticleId, String> titles = tx.articles()
                .find(annotations.stream().map(Annotation::article).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Article::id, Article::title));
        return new Bin(tx.articles().binned(), annotations.stream()
                .map(a -> new Bin.BinnedAnnotation(a, titles.getOrDefault(a.article(), ""))).toList());
    }

    @Override
    public LibraryCopy copy() {
        return new WholeLibrary(tx).copy();
    }

    @Override
    public History history() {
        return new History(tx.journal().undoStep(), tx.journal().redoStep());
    }

    @Override
    public List<JournalStep> steps(int limit) {
        return tx.journal().newest(limit).stream()
                .map(line -> new JournalStep(line.number(), line.step(), line.at(), line.state() == State.UNDONE,
                        line.by(), line.state() == State.END))
                .toList();
    }

    @Override
    public List<Note> notesOn(NoteOwner owner) {
        return tx.notes().on(owner);
    }

    @Override
    public List<NoteLine> notes() {
        Set<ThemeId> live = liveThemes();
        return new WritingReads(tx).notes(annotation -> shown(annotation, live));
    }

    @Override
    public Map<ArticleId, Pages> pages(Set<ArticleId> articles) {
        return tx.pages().of(articles);
    }

    @Override
    public SentenceEdits sentenceEdits(ArticleId id) {
        return tx.sentenceEdits().of(id);
    }

    @Override
    public List<Sentence> sentences(ArticleId id) {
        return article(id).map(article -> ArticleSentences.of(tx, article).all())
                .orElseThrow(() -> new Problem("article.unknown", id.value()));
    }

    @Override
    public List<Segment> segments(ArticleId id) {
        return tx.segments().readable(id);
    }

    @Override
    public List<Question> questions() {
        return new WritingReads(tx).questions();
    }

    @Override
    public Map<ArticleId, TranslationProgress> translations() {
        return new WritingReads(tx).translations();
    }

    @Override
    public List<Term> terms() {
        return tx.terms().of(Presence.LIVE);
    }

    @Override
    public List<Term> dismissedTerms() {
        return tx.terms().of(Presence.BINNED);
    }

    @Override
    public List<SetRow> sets() {
        List<ArticleSet> all = tx.articleSets().live();
        Map<ArticleSetId, Integer> counts = tx.articleSets().counts();
        Map<ArticleSetId, Integer> below = tx.articleSets().countsWithBelow(Optional.empty());
        Set<ArticleId> copies = hiddenCopies();
        Map<ArticleSetId, Integer> hidden = copies.isEmpty()
                ? Map.of()
                : tx.articleSets().countsWithBelow(Optional.of(copies));
        Stream<ArticleSet> labels = all.stream().filter(set -> set.kind() == Kind.LABEL)
                .sorted(Comparator.comparing(ArticleSet::name));
        return Stream.concat(SetTree.of(all).inOrder().stream(), labels)
                .map(set -> new SetRow(set, counts.getOrDefault(set.id(), 0), below.getOrDefault(set.id(), 0),
                        hidden.getOrDefault(set.id(), 0)))
                .toList();
    }

    @Override
    public List<ArticleSet> savedSearches() {
        return tx.articleSets().live().stream().filter(set -> set.kind() == Kind.SEARCH)
                .sorted(Comparator.comparing(ArticleSet::name)).toList();
    }

    @Override
    public List<ArticleId> members(ArticleSetId set) {
        return tx.articleSets().members(set);
    }

    @Override
    public Map<ArticleSetId, List<ArticleId>> collected() {
        Map<ArticleSetId, List<ArticleId>> collected = new LinkedHashMap<>();
        tx.articleSets().membersOf(Set.of(Kind.COLLECTION)).forEach((set, ids) -> collected.put(set.id(), ids));
        return collected;
    }

    @Override
    public Map<ArticleSetId, Integer> setsOf(Set<ArticleId> articles) {
        return tx.articleSets().of(articles);
    }

    @Override
    public Map<String, Integer> outletCounts() {
        return tx.outletAliases().outlets();
    }

    @Override
    public List<OutletAlias> outletAliases() {
        return tx.outletAliases().all();
    }

    @Override
    public List<OutletProposal> outletProposals() {
        return OutletProposals.of(tx);
    }

    @Override
    public SetRow counted(SetRow smart) {
        return new Filtering(tx).counted(smart, hiddenCopies());
    }

    @Override
    public ResolvedFilter resolve(ArticleFilter filter) {
        return new Filtering(tx).resolve(filter);
    }

    @Override
    public FieldPreview preview(Set<ArticleId> articles, Map<ArticleField, String> values) {
        return new FieldEdits(tx).preview(articles, values);
    }

    @Override
    public CheckReport check() {
        return new CheckReport(
                LibraryCheck.of(tx).stream().map(f -> new CheckReport.Finding(f.key(), f.arguments())).toList());
    }

    /// In the order of the codebook.
    private static Map<ThemeId, Integer> inOrder(Map<ThemeId, Integer> counts, List<Theme> themes) {
        if (counts.isEmpty()) {
            return Map.of();
        }
        Map<ThemeId, Integer> ordered = new LinkedHashMap<>();
        themes.stream().map(Theme::id).filter(counts::containsKey).forEach(id -> ordered.put(id, counts.get(id)));
        return ordered;
    }

    private List<Annotation> shown(List<Annotation> annotations) {
        Set<ThemeId> live = liveThemes();
        return annotations.stream().map(a -> shown(a, live)).toList();
    }

    /// Without taggings of themes that are not live.
    private static Annotation shown(Annotation a, Set<ThemeId> live) {
        return a.withTaggings(a.taggings().stream().filter(t -> live.contains(t.theme())).toList(), a.modified());
    }

    private Set<ThemeId> liveThemes() {
        return themes().stream().map(Theme::id).collect(Collectors.toSet());
    }
}
