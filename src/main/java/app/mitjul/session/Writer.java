package app.mitjul.session;

import app.mitjul.i18n.Problem;
import app.mitjul.store.LibraryFile;
import app.mitjul.store.Staged;
import app.mitjul.store.WriteTx;
import app.mitjul.store.backup.Why;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;

/// Runs commands one after the other on the library's writer thread. The feed tells of a commit before the command's
/// future ends, so whoever waits for the future has been told, too.
final class Writer {

    private final LibraryFile file;
    private final Feed feed;
    private final ExecutorService thread;

    Writer(LibraryFile file, Feed feed, ExecutorService thread) {
        this.file = file;
        this.feed = feed;
        this.thread = thread;
    }

    /// Runs a command in a transaction of its own.
    <T> CompletableFuture<T> run(Function<WriteTx, Outcome<T>> command) {
        return later(() -> now(command));
    }

    /// The same, after a snapshot of how everything was before. Without room for one the command goes on: it can be
    /// undone, and the safety log has what was there.
    <T> CompletableFuture<T> bulk(Why why, Function<WriteTx, Outcome<T>> command) {
        return later(() -> {
            backUp(why);
            return now(command);
        });
    }

    /// Puts rows in that nothing shows yet.
    <T> CompletableFuture<T> stage(Function<WriteTx, T> work) {
        return later(() -> file.stage(work));
    }

    /// Does the slow part of [#show] beforehand; on the thread of the caller, while commands go on.
    void prepare(Staged staged) {
        file.prepare(staged);
    }

    /// Shows what was staged.
    <T> CompletableFuture<T> show(Supplier<Staged> staged, Function<WriteTx, Outcome<T>> command) {
        return later(() -> {
            Outcome<T> outcome = file.show(command, staged.get());
            outcome.committed().ifPresent(feed::tell);
            return outcome.answer();
        });
    }

    /// The file of the library.
    Path library() {
        return file.path();
    }

    /// Takes a snapshot when something changed since the newest; on the writer thread.
    void backUp(Why why) {
        try {
            if (file.backUp(why).isPresent()) {
                file.settleCopies();
            }
        } catch (Problem problem) {
            file.tell(problem);
        }
    }

    /// Runs `work` on the writer thread; it opens its transactions with [#now].
    <T> CompletableFuture<T> later(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, thread);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(new Problem(e, "library.closed"));
        }
    }

    <T> T now(Function<WriteTx, Outcome<T>> command) {
        Outcome<T> outcome = file.write(command);
        outcome.committed().ifPresent(feed::tell);
        return outcome.answer();
    }
}
