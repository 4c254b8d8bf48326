package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.ChangeSet;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.i18n.Problem;
import app.mitjul.store.backup.Why;
import app.mitjul.session.Committed.Cause;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import app.mitjul.store.WriteTx;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/// The verbs, each as a plan that the journal makes happen.
final class StoredCommands extends StoredWriting implements Commands {

    /// Up to here nobody calls it much.
    private static final int FEW = 20;

    private final ImportRuns imports;

    StoredCommands(Writer writer, ImportRuns imports, Annotator me) {
        super(writer, me);
        this.imports = imports;
    }

    @Override
    public CompletableFuture<ImportReport> importAll(ArticleStream stream, ImportChoice choice, Progress progress,
            CancelToken cancel) {
        return imports.run(stream, choice, me, progress, cancel);
    }

    @Override
    public CompletableFuture<Integer> decideCopies(List<CopyGroup> groups, CopyChoice choice) {
        return step((tx, author) -> new CopyDecisions(tx).decide(groups, choice));
    }

    @Override
    public CompletableFuture<Integer> forgetCopies(Set<ArticleId> articles) {
        return step((tx, author) -> new CopyDecisions(tx).forget(articles));
    }

    @Override
    public CompletableFuture<ImportResult> importArticles(List<SourceFile> files, List<NewArticle> articles) {
        return imports.afterwards(() -> step((tx, author) -> new Articles(tx, author).take(files, articles)));
    }

    @Override
    public CompletableFuture<ImportResult> importSamples(List<SourceFile> files, List<NewArticle> articles) {
        return imports.afterwards(() -> outside((tx, author) -> new Articles(tx, author).take(files, articles)));
    }

    @Override
    public CompletableFuture<MergeResult> merge(LibraryCopy copy) {
        return imports.afterwards(
                () -> bulk(Why.MERGE, (tx, author) -> new Merge(tx, copy, Merge.From.LIBRARY).plan()));
    }

    @Override
    public CompletableFuture<Restored> restore(Path state, Instant at) {
        return fromState(Why.BULK, () -> OtherState.of(state), (tx, copy) -> new Restoring(tx, copy).plan(at));
    }

    @Override
    public CompletableFuture<Restored> restore(Backup backup) {
        return fromState(Why.BULK, () -> OtherState.of(Backups.beside(writer.library()), backup),
                (tx, copy) -> new Restoring(tx, copy).plan(backup.at()));
    }

    @Override
    public CompletableFuture<MergeResult> mergeState(Path state) {
        return fromState(Why.MERGE, () -> OtherState.of(state),
                (tx, copy) -> new Merge(tx, copy, Merge.From.STATE).plan());
    }

    /// The other state is read before the transaction begins, and before the backup of how everything was: taking one
    /// may thin out the very backup that is restored.
    private <T> CompletableFuture<T> fromState(Why why, Supplier<OtherState> state,
            BiFunction<WriteTx, LibraryCopy, Plan<T>> plan) {
        return imports.afterwards(() -> writer.later(() -> {
            OtherState other = state.get();
            writer.backUp(why);
            return writer.now(tx -> new Journal(tx, Author.of(me))
                    .record(() -> plan.apply(tx, other.of(tx.library().id()))));
        }));
    }

    @Override
    public CompletableFuture<AnnotationId> tag(ArticleId article, TextRange range, List<ThemeId> themes,
            Optional<String> note) {
        return step((tx, author) -> new Marks(tx, author).tag(article, range, themes, note));
    }

    @Override
    public CompletableFuture<Optional<AnnotationId>> toggle(ArticleId article, TextRange range, ThemeId theme) {
        return step((tx, author) -> new Marks(tx, author).toggle(article, range, theme));
    }

    @Override
    public CompletableFuture<AnnotationId> tag(ArticleId article, TextRange range, List<ThemeId> themes,
            Optional<String> note, Overlap overlap) {
        return step((tx, author) -> new Overlaps(tx, author).tag(article, range, themes, note, overlap));
    }

    @Override
    public CompletableFuture<Optional<AnnotationId>> toggle(ArticleId article, TextRange range, ThemeId theme,
            Overlap overlap) {
        return step((tx, author) -> new Overlaps(tx, author).toggle(article, range, theme, overlap));
    }

    @Override
    public CompletableFuture<Integer> tagAll(ArticleId article, List<TextRange> ranges, ThemeId theme) {
        return bulk(Why.BULK, (tx, author) -> new ManyMarks(tx, author).markAll(Map.of(article, ranges),
                Optional.of(theme), ""));
    }

    @Override
    public CompletableFuture<Integer> markAll(Map<ArticleId, List<TextRange>> passages, Optional<ThemeId> theme,
            String note) {
        return bulk(Why.BULK, (tx, author) -> new ManyMarks(tx, author).markAll(passages, theme, note));
    }

    @Override
    public CompletableFuture<AnnotationId> tagWithNew(ArticleId article, TextRange range, ThemeDraft draft) {
        return step((tx, author) -> new Marks(tx, author).tagWithNew(article, range, draft));
    }

    @Override
    public CompletableFuture<Void> move(AnnotationId annotation, TextRange to, String visit) {
        return silent(step((tx, author) -> new Marks(tx, author).move(annotation, to, visit)));
    }

    @Override
    public CompletableFuture<Void> opened(ArticleId article) {
        return silent(outside((tx, author) -> new Articles(tx, author).opened(article)));
    }

    @Override
    public CompletableFuture<Void> setState(Set<ArticleId> articles, ReadingState state) {
        return silent(step((tx, author) -> new Articles(tx, author).setState(articles, state)));
    }

    @Override
    public CompletableFuture<Void> untag(AnnotationId annotation, Optional<ThemeId> theme) {
        return silent(step((tx, author) -> new Marks(tx, author).untag(annotation, theme)));
    }

    @Override
    public CompletableFuture<Void> setNote(AnnotationId annotation, String note, String visit) {
        return silent(step((tx, author) -> new Marks(tx, author).setNote(annotation, note, visit)));
    }

    @Override
    public CompletableFuture<Void> setTranslation(AnnotationId annotation, String translation, String visit) {
        return silent(step((tx, author) -> new Marks(tx, author).setTranslation(annotation, translation, visit)));
    }

    @Override
    public CompletableFuture<Void> retag(Set<AnnotationId> annotations, Optional<ThemeId> from, ThemeId to) {
        return silent(annotations.size() > FEW
                ? bulk(Why.BULK, (tx, author) -> new Marks(tx, author).retag(annotations, from, to))
                : step((tx, author) -> new Marks(tx, author).retag(annotations, from, to)));
    }

    @Override
    public CompletableFuture<Void> deleteAnnotations(Set<AnnotationId> annotations) {
        return silent(step((tx, author) -> new Marks(tx, author).delete(annotations)));
    }

    @Override
    public CompletableFuture<Void> deleteArticles(Set<ArticleId> articles) {
        return silent(step((tx, author) -> new Articles(tx, author).delete(articles)));
    }

    @Override
    public CompletableFuture<Void> restore(Set<ArticleId> articles, Set<AnnotationId> annotations) {
        return silent(step((tx, author) -> new BinCommands(tx).restore(articles, annotations)));
    }

    @Override
    public CompletableFuture<Integer> emptyBin() {
        return imports.afterwards(
                () -> writer.bulk(Why.BULK, tx -> new BinCommands(tx).empty(new Journal(tx, Author.of(me)))));
    }

    @Override
    public CompletableFuture<Void> editArticle(ArticleId article, Article.Fields fields) {
        return silent(step((tx, author) -> new Articles(tx, author).edit(article, fields)));
    }

    @Override
    public CompletableFuture<ThemeId> createTheme(ThemeDraft draft) {
        return createTheme(draft, Optional.empty());
    }

    @Override
    public CompletableFuture<ThemeId> createTheme(ThemeDraft draft, Optional<ThemeId> parent) {
        return step((tx, author) -> new Codebook(tx).create(draft, parent));
    }

    @Override
    public CompletableFuture<Void> editTheme(ThemeId theme, ThemeDraft draft) {
        return silent(step((tx, author) -> new Codebook(tx).edit(theme, draft)));
    }

    @Override
    public CompletableFuture<Void> deleteTheme(ThemeId theme) {
        return silent(bulk(Why.BULK, (tx, author) -> new Codebook(tx).delete(theme)));
    }

    @Override
    public CompletableFuture<List<Step>> undo(int steps) {
        return turn(steps, Journal::undo);
    }

    @Override
    public CompletableFuture<List<Step>> redo(int steps) {
        return turn(steps, Journal::redo);
    }

    @Override
    public CompletableFuture<Void> rename(String annotatorName) {
        return silent(writer.run(tx -> {
            Annotator renamed = new Annotator(me.id(), Given.words(annotatorName).strip());
            if (renamed.name().isEmpty()) {
                throw new Problem("annotator.name-empty");
            }
            Optional<Annotator> before = tx.annotators().find(renamed.id());
            me = renamed;
            if (before.isEmpty() || before.get().equals(renamed)) {
                return Outcome.nothing(renamed);
            }
            Author author = Author.of(renamed);
            author.signIn(tx);
            ChangeSet set = new ChangeSet(Uuid7.next(), Step.of("rename", renamed.name()), author.now(), author.id(),
                    List.of());
            return Outcome.of(renamed, Effects.commit(tx, set, Cause.OUTSIDE_HISTORY, List.of()));
        }));
    }

    /// Each step is a transaction of its own, as it was when it was done.
    private CompletableFuture<List<Step>> turn(int steps, Function<Journal, Outcome<Optional<Step>>> turn) {
        return writer.later(() -> {
            List<Step> turned = new ArrayList<>();
            while (turned.size() < steps) {
                Optional<Step> step = writer.now(tx -> turn.apply(new Journal(tx, Author.of(me))));
                if (step.isEmpty()) {
                    break;
                }
                turned.add(step.get());
            }
            return List.copyOf(turned);
        });
    }
}
