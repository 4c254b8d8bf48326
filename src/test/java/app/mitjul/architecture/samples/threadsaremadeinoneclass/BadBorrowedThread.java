package app.mitjul.architecture.samples.threadsaremadeinoneclass;

import java.util.concurrent.CompletableFuture;

public final class BadBorrowedThread {
    private BadBorrowedThread() {
    }

    public static CompletableFuture<Void> later(Runnable task) {
        return CompletableFuture.runAsync(task);
    }
}
