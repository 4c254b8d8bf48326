package app.mitjul.session;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// An open library.
public final class Session implements AutoCloseable {

    /// Opens a library. @throws app.mitjul.i18n.Problem with the reason: missing, not a library, newer, damaged, held
    public static Session open(OpenRequest request) {
        throw new UnsupportedOperationException();
    }

    /// To ask on this thread; blocks.
    public Reads reads() {
        throw new UnsupportedOperationException();
    }

    /// To ask from the FX thread: runs on a reader thread with its own connection.
    public <T> CompletableFuture<T> read(Function<Reads, T> question) {
        throw new UnsupportedOperationException();
    }

    /// To write. @throws app.mitjul.i18n.Problem when opened for reading
    public Commands commands() {
        throw new UnsupportedOperationException();
    }

    public Feed feed() {
        throw new UnsupportedOperationException();
    }

    /// Writes a complete copy of the library, one plain file, to `target` (replaced when it exists).
    public CompletableFuture<Void> saveCopy(java.nio.file.Path target) {
        throw new UnsupportedOperationException();
    }

    /// Waits for the writer, takes a snapshot when something changed since the last one, closes the file so that it is
    /// one plain file again, and lets the lock go. Closing twice does nothing.
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
