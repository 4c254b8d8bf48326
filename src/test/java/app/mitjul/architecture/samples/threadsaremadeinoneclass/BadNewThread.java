package app.mitjul.architecture.samples.threadsaremadeinoneclass;

public final class BadNewThread {
    private BadNewThread() {
    }

    public static Thread made(Runnable task) {
        return new Thread(task);
    }
}
