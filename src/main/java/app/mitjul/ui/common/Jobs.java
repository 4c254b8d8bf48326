package app.mitjul.ui.common;

import app.mitjul.work.Threads;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Work that may take a while (reading files, writing exports), one after the other, off the FX thread. The status bar
/// shows what is under way.
public final class Jobs implements AutoCloseable {

    private final ExecutorService executor = Threads.single("mitjul-job");
    private final ReadOnlyStringWrapper underWay = new ReadOnlyStringWrapper("");

    public ReadOnlyStringProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /// @param name what the status bar says meanwhile
    public <T> void run(String name, Callable<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
        underWay.set(name);
        CompletableFuture<T> future = CompletableFuture.supplyAsync(() -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        }, executor);
        FxThread.then(future, value -> {
            underWay.set("");
            done.accept(value);
        }, error -> {
            underWay.set("");
            failed.accept(error);
        });
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
