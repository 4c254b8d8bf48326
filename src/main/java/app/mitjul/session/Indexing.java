package app.mitjul.session;

import app.mitjul.work.Progress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/// Makes the index of a library that has none: one of an older program, or one that was rebuilt. Some articles at a time,
/// so that other commands find their turn; searches look at the others meanwhile themselves, only slower.
final class Indexing {

    private static final int AT_ONCE = 250;

    private final Writer writer;
    private final List<Progress> listeners = new CopyOnWriteArrayList<>();
    private volatile double done = 1;

    Indexing(Writer writer) {
        this.writer = writer;
    }

    /// Ends when every article is in the index, or the library is closed.
    CompletableFuture<Void> run() {
        return writer.stage(tx -> tx.indexRows().missing())
                .thenCompose(missing -> missing < 0 ? CompletableFuture.completedFuture(null) : next(0, missing));
    }

    private CompletableFuture<Void> next(int before, long all) {
        return writer.stage(tx -> tx.indexRows().build(AT_ONCE)).thenCompose(some -> {
            int now = before + some;
            tell(some == 0 ? 1 : Math.min(1, (double) now / Math.max(1, all)), now);
            return some == 0 ? CompletableFuture.completedFuture(null) : next(now, all);
        });
    }

    private void tell(double part, int count) {
        done = part;
        listeners.forEach(listener -> listener.at(part, count));
    }

    /// How much of the library is indexed, from 0 to 1.
    double done() {
        return done;
    }

    Subscription listen(Progress listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
