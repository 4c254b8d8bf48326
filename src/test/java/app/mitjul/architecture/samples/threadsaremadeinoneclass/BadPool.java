package app.mitjul.architecture.samples.threadsaremadeinoneclass;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class BadPool {
    private BadPool() {
    }

    public static ExecutorService pool() {
        return Executors.newCachedThreadPool();
    }
}
