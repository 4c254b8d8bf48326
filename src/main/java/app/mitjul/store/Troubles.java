package app.mitjul.store;

import app.mitjul.i18n.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// What went wrong beside the library, and did not stop anything. Whoever listens late hears it all the same.
public final class Troubles {

    private static final int MOST = 100;

    private final List<Consumer<Problem>> listeners = new CopyOnWriteArrayList<>();
    private final List<Problem> told = new ArrayList<>();

    void tell(Problem problem) {
        System.getLogger(Troubles.class.getName()).log(System.Logger.Level.WARNING, "{0}: {1}", problem.key(),
                Failures.reason(problem));
        synchronized (told) {
            if (told.size() < MOST) {
                told.add(problem);
            }
            listeners.forEach(listener -> listener.accept(problem));
        }
    }

    /// Calls `listener` for what was told before and for all that comes, until the answer is run.
    public Runnable listen(Consumer<Problem> listener) {
        synchronized (told) {
            told.forEach(listener);
            listeners.add(listener);
        }
        return () -> listeners.remove(listener);
    }
}
