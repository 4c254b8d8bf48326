package app.mitjul.session;

import java.util.concurrent.CompletableFuture;

/// Makes the index of a library that has none: one of an older program, or one that was rebuilt. Some articles at a time,
/// so that other commands find their turn; searches look at the others meanwhile themselves, only slower.
final class Indexing {

    private static final int AT_ONCE = 250;

    private final Writer writer;

    Indexing(Writer writer) {
        this.writer = writer;
    }

    /// Ends when every article is in the index, or the library is closed.
    CompletableFuture<Void> run() {
        return writer.stage(tx -> tx.indexRows().missing())
                .thenCompose(missing -> missing < 0 ? CompletableFuture.completedFuture(null) : next());
    }

    private CompletableFuture<Void> next() {
        return writer.stage(tx -> tx.indexRows().build(AT_ONCE))
                .thenCompose(some -> some == 0 ? CompletableFuture.completedFuture(null) : next());
    }
}
