package app.mitjul.session;

import app.mitjul.i18n.Problem;
import app.mitjul.store.Holder;
import app.mitjul.store.LibraryFile;
import app.mitjul.work.Threads;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/// An open library.
public final class Session implements AutoCloseable {

    private static final int READERS = 3;

    private final LibraryFile file;
    private final ExecutorService writerThread;
    private final ExecutorService readerThreads;
    private final Feed feed = new Feed();
    private final Reads reads;
    private final Optional<Commands> commands;
    private boolean closed;

    private Session(LibraryFile file, OpenRequest request) {
        this.file = file;
        writerThread = Threads.single("library-writer");
        readerThreads = Threads.pool("library-reader", READERS);
        reads = new LibraryReads(file);
        commands = request.mode() == OpenRequest.Mode.READ
                ? Optional.empty()
                : Optional.of(new StoredCommands(new Writer(file, feed, writerThread), request.me()));
    }

    /// Opens a library. @throws app.mitjul.i18n.Problem with the reason: missing, not a library, newer, damaged, held
    public static Session open(OpenRequest request) {
        Path path = request.file();
        Holder holder = switch (request.holder()) {
            case WINDOW -> Holder.WINDOW;
            case COMMAND_LINE -> Holder.COMMAND_LINE;
        };
        LibraryFile file = switch (request.mode()) {
            case READ -> LibraryFile.read(path);
            case WRITE -> LibraryFile.write(path, holder);
            case CREATE -> LibraryFile.create(path, holder);
        };
        return new Session(file, request);
    }

    /// To ask on this thread; blocks. Each question sees the state after the last commit.
    public Reads reads() {
        return reads;
    }

    /// To ask from the FX thread: runs on a reader thread with its own connection. All that is asked within one
    /// question is of the same moment.
    public <T> CompletableFuture<T> read(Function<Reads, T> question) {
        return later(() -> file.read(tx -> question.apply(new TxReads(file, tx))));
    }

    /// To write. @throws app.mitjul.i18n.Problem when opened for reading
    public Commands commands() {
        return commands.orElseThrow(() -> new Problem("library.read-only", file.path().toString()));
    }

    public Feed feed() {
        return feed;
    }

    /// Writes a copy of the library, a library itself, over what is at `target`; nothing there changes until the copy
    /// is whole. Ends with a Problem when the target is open itself or cannot be written.
    public CompletableFuture<Void> saveCopy(Path target) {
        return later(() -> {
            file.copyTo(target);
            return target;
        }).thenAccept(written -> {});
    }

    /// What differs between this library and another state of it: an unpacked backup, an older or forked file.
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             (in the future) when the state cannot be read, is damaged, or is one of another library
    public CompletableFuture<Differences> differences(Path state) {
        return later(() -> {
            OtherState other = OtherState.of(state);
            return file.read(tx -> Differences.between(new TxReads(file, tx).copy(), other.of(tx.library().id())));
        });
    }

    /// Waits for the writer, takes a snapshot when something changed since the last one, closes the file so that it is
    /// one plain file again, and lets the lock go. Closing twice does nothing.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        readerThreads.shutdown();
        writerThread.execute(file::close);
        writerThread.shutdown();
        await(writerThread);
        await(readerThreads);
    }

    private <T> CompletableFuture<T> later(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, readerThreads);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(new Problem(e, "library.closed"));
        }
    }

    /// Nothing may interrupt this: what was handed over must be on the disk.
    private static void await(ExecutorService threads) {
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
