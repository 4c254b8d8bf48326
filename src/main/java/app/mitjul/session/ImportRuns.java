package app.mitjul.session;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.library.ImportReport;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.i18n.Problem;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import app.mitjul.work.Threads;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/// The imports of an open library, one at a time. Marks and notes go on beside one; what looks at articles out of sight
/// waits for its end.
final class ImportRuns {

    private final Writer writer;
    private final ExecutorService thread = Threads.single("library-import");
    private final CancelToken closing = new CancelToken();
    private CompletableFuture<?> underWay = CompletableFuture.completedFuture(null);

    ImportRuns(Writer writer) {
        this.writer = writer;
    }

    /// Imports all of a stream, and closes it.
    synchronized CompletableFuture<ImportReport> run(ArticleStream stream, ImportChoice choice, Annotator me,
            Progress progress, CancelToken cancel) {
        Importer importer = new Importer(writer, me, choice, progress,
                () -> cancel.isCancelled() || closing.isCancelled(), closing::isCancelled);
        try {
            CompletableFuture<ImportReport> report = CompletableFuture.supplyAsync(() -> {
                try (stream) {
                    return importer.run(stream);
                }
            }, thread);
            underWay = report;
            return report;
        } catch (RejectedExecutionException e) {
            stream.close();
            return CompletableFuture.failedFuture(new Problem(e, "library.closed"));
        }
    }

    /// Makes the signatures that are missing in the library.
    void sign(CancelToken cancel) {
        Importer.signAll(writer, () -> {
            if (cancel.isCancelled() || closing.isCancelled()) {
                throw new Problem("import.cancelled");
            }
        });
    }

    /// Gives a command now, or when the import under way has ended.
    synchronized <T> CompletableFuture<T> afterwards(Supplier<CompletableFuture<T>> command) {
        return underWay.isDone()
                ? command.get()
                : underWay.handle((done, failed) -> done).thenCompose(done -> command.get());
    }

    /// Removes what an import left that a crash or the end of the program stopped.
    void tidy() {
        var unused = CompletableFuture.runAsync(() -> StagedImports.removeAll(writer), thread).exceptionally(failed -> {
            System.getLogger(ImportRuns.class.getName()).log(System.Logger.Level.WARNING,
                    "what an import left is not removed", failed);
            return null;
        });
    }

    /// Stops what is under way. What it has written already is removed when the library is opened next: closing waits for
    /// nothing.
    ExecutorService close() {
        closing.cancel();
        thread.shutdown();
        return thread;
    }
}
