package app.mitjul.architecture.samples.threadsaremadeinoneclass.work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class Threads {
    private Threads() {
    }

    public static ExecutorService single(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
    }
}
