package app.mitjul.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Tells of every commit, in order, after it is on disk.
public final class Feed {

    private record Listener(Consumer<Committed> consumer, Executor on) {
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /// Calls `consumer` after each commit on `on`, until the subscription is closed.
    public Subscription subscribe(Consumer<Committed> consumer, Executor on) {
        Listener listener = new Listener(consumer, on);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// How many listen; tests use it to see that screens let go.
    public int listeners() {
        return listeners.size();
    }

    /// A listener that fails is logged: the commit has happened, and the others must hear of it.
    void tell(Committed committed) {
        for (Listener listener : listeners) {
            try {
                listener.on().execute(() -> listener.consumer().accept(committed));
            } catch (RuntimeException e) {
                System.getLogger(Feed.class.getName()).log(System.Logger.Level.ERROR, "a listener failed", e);
            }
        }
    }
}
