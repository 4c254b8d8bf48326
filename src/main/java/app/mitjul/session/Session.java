package app.mitjul.session;

import app.mitjul.exchange.ArticleStream;
import app.mitjul.i18n.Problem;
import app.mitjul.store.Holder;
import app.mitjul.store.LibraryFile;
import app.mitjul.store.Recovery;
import app.mitjul.store.Standing;
import app.mitjul.store.backup.Snapshot;
import app.mitjul.store.backup.Why;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import app.mitjul.work.Threads;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// An open library.
public final class Session implements AutoCloseable {

    private static final int READERS = 3;
    private static final int MINUTES = 10;

    private final LibraryFile file;
    private final ExecutorService writerThread;
    private final ExecutorService readerThreads;
    private final Feed feed = new Feed();
    private final Optional<ScheduledExecutorService> timer;
    private final Reads reads;
    private final Indexing indexing;
    private final Search search;
    private final Optional<Commands> commands;
    private final Optional<ImportRuns> imports;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private Runnable afterClosing = () -> {};
    private boolean closed;

    private Session(LibraryFile file, OpenRequest request) {
        this.file = file;
        writerThread = Threads.single("library-writer");
        readerThreads = Threads.pool("library-reader", READERS);
        timer = request.holder() == OpenRequest.Holder.WINDOW
                ? Optional.of(Threads.timer("library-backup"))
                : Optional.empty();
        reads = new LibraryReads(file);
        Writer writer = new Writer(file, feed, writerThread);
        indexing = new Indexing(writer);
        search = new Search(file, readerThreads);
        imports = request.mode() == OpenRequest.Mode.READ ? Optional.empty() : Optional.of(new ImportRuns(writer));
        commands = imports.map(runs -> new StoredCommands(writer, runs, request.me()));
    }

    /// Opens a library. @throws app.mitjul.i18n.Problem with the reason: missing, not a library, newer, damaged, held
    public static Session open(OpenRequest request) {
        Session session = openToRead(request);
        CompletableFuture<Void> begun = session.begin();
        if (request.holder() == OpenRequest.Holder.COMMAND_LINE) {
            begun.join();
        }
        return session;
    }

    /// The same, to be looked at first: what a window need not wait for is left to [#begin].
    public static Session openToRead(OpenRequest request) {
        Path path = request.file();
        Holder holder = switch (request.holder()) {
            case WINDOW -> Holder.WINDOW;
            case COMMAND_LINE -> Holder.COMMAND_LINE;
        };
        LibraryFile file = switch (request.mode()) {
            case READ -> LibraryFile.read(path);
            case WRITE -> LibraryFile.open(path, holder, false, request.memory());
            case CREATE -> LibraryFile.open(path, holder, true, request.memory());
        };
        return new Session(file, request);
    }

    /// Takes the backup that there must be before the first change, which waits for it, begun or not: seconds for a large
    /// library that has none. Then removes what was left behind, and watches over the copies. Once; any thread.
    ///
    /// @return ends when changes reach the disk at once
    public CompletableFuture<Void> begin() {
        if (!begun.getAndSet(true)) {
            CompletableFuture<Void> first = imports.isEmpty() || file.isReady()
                    ? CompletableFuture.completedFuture(null)
                    : writing(() -> {
                        file.makeReady();
                        return file;
                    });
            var unused = first.whenComplete((done, failed) -> ready.complete(null));
            if (!first.isCompletedExceptionally()) {
                imports.ifPresent(this::tendTo);
            }
        }
        return ready;
    }

    private void tendTo(ImportRuns runs) {
        runs.tidy();
        if (timer.isPresent()) {
            watch();
            var unused = indexing.run();
        }
    }

    /// What an import would come to; nothing is written but signatures that are missing. Blocks, and closes nothing.
    ///
    /// @throws app.mitjul.i18n.Problem
    ///             `import.cancelled`
    public ImportForecast forecast(ArticleStream stream, ImportChoice choice, Progress progress, CancelToken cancel) {
        if (choice.likeness() > 0) {
            imports.ifPresent(runs -> runs.sign(cancel));
        }
        return ImportForecast.of(file, stream, choice, progress, cancel);
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

    /// To search, from any thread.
    public Search search() {
        return search;
    }

    /// To write. @throws app.mitjul.i18n.Problem when opened for reading
    public Commands commands() {
        return commands.orElseThrow(() -> new Problem("library.read-only", file.path().toString()));
    }

    /// Nothing can be written.
    public boolean isReadOnly() {
        return commands.isEmpty();
    }

    /// Runs once the file is closed.
    void afterClosing(Runnable then) {
        afterClosing = then;
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
        return later(() -> differences(OtherState.of(state)));
    }

    /// The same of a backup, which is unpacked in a private place.
    public CompletableFuture<Differences> differences(Backup backup) {
        return later(() -> differences(OtherState.of(backups(), backup)));
    }

    private Differences differences(OtherState other) {
        return file.read(tx -> Differences.between(new TxReads(file, tx).copy(), other.of(tx.library().id())));
    }

    /// What was found when it was opened for writing.
    public Opened opened() {
        Standing standing = file.standing();
        Provenance provenance = new Provenance(Provenance.Kind.valueOf(standing.kind().name()),
                standing.here().generation(), standing.known().orElse(standing.here()).generation());
        return new Opened(standing.unclean(), file.lastChange(), provenance);
    }

    /// A person has said that this file is the right one, although a newer or another state was known.
    public CompletableFuture<Void> accept() {
        return writing(() -> {
            file.accept();
            return file;
        });
    }

    /// Takes in what the newer or other state has that is known of this library, as one step of undo; from then on this
    /// file is the right one.
    public CompletableFuture<MergeResult> mergeKnown() {
        return later(() -> Recovery.inPrivate(target -> {
            backups().rebuild(target);
            return commands().mergeState(target).join();
        })).thenCompose(merged -> accept().thenApply(accepted -> merged));
    }

    /// The copies beside the library. What they rebuild is the newer state when this file is an older one.
    public Backups backups() {
        return Backups.beside(file.path(), file.isWriting() ? file.standing().known() : Optional.empty());
    }

    /// Whether changes reach the disk at once, or wait for the first backup.
    public boolean isReady() {
        return imports.isEmpty() || file.isReady();
    }

    /// Takes a backup now; nothing when the newest one is of this very state.
    public CompletableFuture<Optional<Backup>> backUp() {
        return begin().thenCompose(begun -> later(() -> backUp(Why.ASKED)));
    }

    /// Tells what goes wrong with backups and the safety log, what went wrong before too, until it is closed.
    public Subscription onTrouble(Consumer<Problem> listener, Executor on) {
        Runnable end = file.troubles().listen(problem -> on.execute(() -> listener.accept(problem)));
        return end::run;
    }

    /// One backup in ten minutes while something changes. After a crash, every row is looked at once.
    private void watch() {
        timer.ifPresent(t -> t.scheduleWithFixedDelay(this::timed, MINUTES, MINUTES, TimeUnit.MINUTES));
        if (file.standing().unclean()) {
            var unused = later(() -> {
                file.checkAfterCrash();
                return file;
            });
        }
    }

    private void timed() {
        try {
            backUp(Why.TIMED);
        } catch (Problem problem) {
            file.tell(problem);
        }
    }

    private Optional<Backup> backUp(Why why) {
        Optional<Snapshot> taken = file.backUp(why);
        var unused = writing(() -> {
            file.settleCopies();
            return file;
        });
        return taken.map(Backups::backup);
    }

    private CompletableFuture<Void> writing(Supplier<Object> work) {
        try {
            return CompletableFuture.supplyAsync(work, writerThread).thenAccept(done -> {});
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(new Problem(e, "library.closed"));
        }
    }

    /// Waits for the writer, takes a snapshot when something changed since the last one, closes the file so that it is
    /// one plain file again, and lets the lock go. Closing twice does nothing.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        timer.ifPresent(ScheduledExecutorService::shutdownNow);
        imports.map(ImportRuns::close).ifPresent(Session::await);
        readerThreads.shutdown();
        writerThread.execute(file::close);
        writerThread.shutdown();
        await(writerThread);
        await(readerThreads);
        afterClosing.run();
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
