package app.mitjul.session;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.store.WriteTx;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/// The verbs for what is written beside the marks, and for the tree of themes.
abstract sealed class StoredWriting implements Commands permits StoredCommands {

    final Writer writer;
    /// Changed on the writer thread only.
    volatile Annotator me;

    StoredWriting(Writer writer, Annotator me) {
        this.writer = writer;
        this.me = me;
    }

    final <T> CompletableFuture<T> step(BiFunction<WriteTx, Author, Plan<T>> plan) {
        return writer.run(tx -> {
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
