package app.mitjul.ui.common;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The way onto the FX thread: the only class that calls `Platform.runLater`.
public final class FxThread {

    /// Runs on the FX thread, at once when it is this one.
    public static final Executor EXECUTOR = task -> {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    };

    private FxThread() {
    }

    /// Runs `task` on the FX thread after what is under way now.
    public static void later(Runnable task) {
        Platform.runLater(task);
    }

    /// Hands the outcome of `future` over on the FX thread.
    public static <T> void then(CompletableFuture<T> future, Consumer<? super T> done, Consumer<Throwable> failed) {
        var unused = future.whenCompleteAsync((value, error) -> {
            if (error == null) {
                done.accept(value);
            } else {
                failed.accept(error instanceof CompletionException && error.getCause() != null
                        ? error.getCause()
                        : error);
            }
        }, EXECUTOR);
    }
}
