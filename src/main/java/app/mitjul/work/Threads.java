package app.mitjul.work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/// The only class that makes threads. They are named, so that a thread dump reads, and daemons, so that none of them
/// keeps the program alive: whoever must not lose work closes its executor and waits.
public final class Threads {

    private Threads() {
    }

    /// An executor whose tasks run one after the other on one thread, in the order they were handed over.
    public static ExecutorService single(String name) {
        return Executors.newSingleThreadExecutor(runnable -> daemon(runnable, name));
    }

    /// An executor with at most `size` threads.
    public static ExecutorService pool(String name, int size) {
        AtomicInteger number = new AtomicInteger();
        ThreadFactory named = runnable -> daemon(runnable, name + "-" + number.incrementAndGet());
        return Executors.newFixedThreadPool(size, named);
    }

    /// An executor that runs tasks again and again on one thread.
    public static ScheduledExecutorService timer(String name) {
        return Executors.newSingleThreadScheduledExecutor(runnable -> daemon(runnable, name));
    }

    private static Thread daemon(Runnable runnable, String name) {
        return Thread.ofPlatform().daemon().name(name).unstarted(runnable);
    }
}
