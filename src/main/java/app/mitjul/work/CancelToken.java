package app.mitjul.work;

/// Lets a person stop a job. Any thread.
public final class CancelToken {

    private volatile boolean cancelled;

    /// The job ends soon and leaves nothing; nothing happens when it has ended already.
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }
}
