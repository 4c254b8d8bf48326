package app.mitjul.session;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.store.WriteTx;
import app.mitjul.store.backup.Why;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/// The verbs that order articles, and how any verb becomes a step.
abstract sealed class StoredArranging implements Commands permits StoredWriting {

    /// More articles than this at once are backed up as they were before.
    private static final int MANY = 1_000;

    final Writer writer;
    /// Changed on the writer thread only.
    volatile Annotator me;

    StoredArranging(Writer writer, Annotator me) {
        this.writer = writer;
        this.me = me;
    }

    @Override
    public CompletableFuture<ArticleSetId> createSet(ArticleSet.Kind kind, String name,
            Optional<ArticleSetId> parent, String query) {
        return step((tx, author) -> new ArticleSets(tx).create(kind, name, parent, query));
    }

    @Override
    public CompletableFuture<Void> editSet(ArticleSetId set, String name, String query) {
        return silent(step((tx, author) -> new ArticleSets(tx).edit(set, name, query)));
    }

    @Override
    public CompletableFuture<Void> moveSet(ArticleSetId set, Optional<ArticleSetId> parent, int index) {
        return silent(step((tx, author) -> new ArticleSets(tx).move(set, parent, index)));
    }

    @Override
    public CompletableFuture<Void> deleteSet(ArticleSetId set) {
        return silent(step((tx, author) -> new ArticleSets(tx).delete(set)));
    }

    @Override
    public CompletableFuture<Integer> putIn(ArticleSetId set, Set<ArticleId> articles) {
        return step((tx, author) -> new Filings(tx).putIn(set, articles));
    }

    @Override
    public CompletableFuture<Integer> takeOut(ArticleSetId set, Set<ArticleId> articles) {
        return step((tx, author) -> new Filings(tx).takeOut(set, articles));
    }

    @Override
    public CompletableFuture<Integer> moveArticles(ArticleSetId from, ArticleSetId to, Set<ArticleId> articles) {
        return step((tx, author) -> new Filings(tx).move(from, to, articles));
    }

    @Override
    public CompletableFuture<Integer> label(Set<ArticleId> articles, Set<String> on, Set<String> off) {
        return step((tx, author) -> new Filings(tx).label(articles, on, off));
    }

    @Override
    public CompletableFuture<Integer> editArticles(Set<ArticleId> articles, Map<ArticleField, String> values) {
        return articles.size() > MANY
                ? bulk(Why.BULK, (tx, author) -> new FieldEdits(tx).plan(articles, values))
                : step((tx, author) -> new FieldEdits(tx).plan(articles, values));
    }

    @Override
    public CompletableFuture<Integer> mergeOutlets(Set<String> names, String into) {
        return step((tx, author) -> new OutletNames(tx).merge(names, into));
    }

    @Override
    public CompletableFuture<Void> splitOutlet(String name) {
        return silent(step((tx, author) -> new OutletNames(tx).split(name)));
    }

    @Override
    public CompletableFuture<Void> keepOutletsApart(OutletAlias.Key names) {
        return silent(step((tx, author) -> new OutletNames(tx).keepApart(names)));
    }

    final <T> CompletableFuture<T> step(BiFunction<WriteTx, Author, Plan<T>> plan) {
        return writer.run(tx -> {
            Author author = Author.of(me);
            return new Journal(tx, author).record(() -> plan.apply(tx, author));
        });
    }

    /// A step that changes much at once: how it was before is backed up first.
    final <T> CompletableFuture<T> bulk(Why why, BiFunction<WriteTx, Author, Plan<T>> plan) {
        return writer.bulk(why, tx -> {
            Author author = Author.of(me);
            return new Journal(tx, author).record(() -> plan.apply(tx, author));
        });
    }

    final <T> CompletableFuture<T> outside(BiFunction<WriteTx, Author, Plan<T>> plan) {
        return writer.run(tx -> {
            Author author = Author.of(me);
            return new Journal(tx, author).recordOutside(plan.apply(tx, author));
        });
    }

    static CompletableFuture<Void> silent(CompletableFuture<?> answer) {
        return answer.thenAccept(ignored -> {});
    }
}
