package app.mitjul.store;

import app.mitjul.i18n.Problem;
import app.mitjul.store.table.SqlFailure;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/// What must be given back, last taken first, when opening fails half-way or when closing.
final class Releases {

    private final Deque<Runnable> all = new ArrayDeque<>();

    void add(Runnable release) {
        all.push(release);
    }

    /// One that fails is logged; the others are given back all the same.
    void run() {
        while (!all.isEmpty()) {
            try {
                all.pop().run();
            } catch (Problem | SqlFailure | UncheckedIOException e) {
                System.getLogger(Releases.class.getName()).log(System.Logger.Level.WARNING, "not given back: {0}",
                        Failures.reason(e));
            }
        }
    }
}
