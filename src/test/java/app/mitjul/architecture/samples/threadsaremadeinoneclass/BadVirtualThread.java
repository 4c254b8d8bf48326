package app.mitjul.architecture.samples.threadsaremadeinoneclass;

public final class BadVirtualThread {
    private BadVirtualThread() {
    }

    public static Thread started(Runnable task) {
        return Thread.ofVirtual().start(task);
    }
}
