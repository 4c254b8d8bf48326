package app.mitjul.architecture.samples.threadsaremadeinoneclass;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

public final class Patient {
    private Patient() {
    }

    public static CompletableFuture<String> ask(Executor executor) {
        return CompletableFuture.supplyAsync(() -> Thread.currentThread().getName(), executor);
    }
}
