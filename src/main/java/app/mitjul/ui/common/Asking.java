package app.mitjul.ui.common;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Questions of which only the newest counts: the work behind older ones is stopped, and what still comes of it is dropped.
/// On the FX thread.
public final class Asking {

    private int newest;
    private Optional<CompletableFuture<?>> running = Optional.empty();

    /// Begins anew and answers with the number of what is asked from now on.
    public int begin() {
        running.ifPresent(f -> f.cancel(false));
        running = Optional.empty();
        return ++newest;
    }

    public boolean isNewest(int mine) {
        return mine == newest;
    }

    /// Hands the answer over when nothing newer was asked meanwhile.
    public <T> void ask(int mine, CompletableFuture<T> question, Consumer<T> then, Consumer<Throwable> failed) {
        if (mine != newest) {
            question.cancel(false);
            return;
        }
        running = Optional.of(question);
        FxThread.then(question, answer -> {
            if (mine == newest) {
                running = Optional.empty();
                then.accept(answer);
            }
        }, error -> {
            if (mine == newest && !(error instanceof CancellationException)) {
                failed.accept(error);
            }
        });
    }
}
