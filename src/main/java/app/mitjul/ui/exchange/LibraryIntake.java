package app.mitjul.ui.exchange;

import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.session.Commands;
import app.mitjul.session.ImportChoice;
import app.mitjul.session.MergeResult;
import app.mitjul.text.Hashes;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.Typed;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import app.mitjul.work.Threads;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The open library as the wizard needs it.
final class LibraryIntake implements Intake {

    private final LibraryModel library;
    private final ExecutorService opening = Threads.single("mitjul-import-open");

    LibraryIntake(LibraryModel library) {
        this.library = library;
    }

    @Override
    public CompletableFuture<Result> check(Supplier<ArticleStream> stream, ImportChoice choice, Progress progress,
            CancelToken cancel) {
        return CompletableFuture.supplyAsync(() -> {
            try (ArticleStream opened = stream.get()) {
                var forecast = library.session().forecast(opened, choice, progress, cancel);
                return new Result(forecast.report(), forecast.rows());
            }
        }, opening);
    }

    /// What was pasted is nowhere else: it is kept like anything typed when the library cannot take it.
    @Override
    public CompletableFuture<Result> take(Supplier<ArticleStream> stream, Optional<String> pasted,
            ImportChoice choice, Progress progress, CancelToken cancel) {
        if (pasted.isEmpty()) {
            return withRows(taken(library.session().commands(), stream, choice, progress, cancel));
        }
        String text = pasted.get();
        CompletableFuture<ImportReport> answer = new CompletableFuture<>();
        String hash = Hashes.sha256(text.getBytes(StandardCharsets.UTF_8));
        library.write(new Typed(Typed.Kind.ARTICLE, hash), text.strip().lines().findFirst().orElse(""), text, c -> {
            CompletableFuture<ImportReport> report = taken(c, stream, choice, progress, cancel);
            var unused = report.whenComplete((done, error) -> {
                if (error == null) {
                    answer.complete(done);
                } else {
                    answer.completeExceptionally(error);
                }
            });
            return report;
        }, () -> {});
        return withRows(answer);
    }

    private CompletableFuture<ImportReport> taken(Commands commands, Supplier<ArticleStream> stream,
            ImportChoice choice, Progress progress, CancelToken cancel) {
        return CompletableFuture.supplyAsync(stream, opening)
                .thenCompose(opened -> commands.importAll(opened, choice, progress, cancel));
    }

    private CompletableFuture<Result> withRows(CompletableFuture<ImportReport> taken) {
        return taken.thenCompose(this::rows);
    }

    @Override
    public CompletableFuture<List<ImportReport>> earlier() {
        return library.session().read(reads -> reads.imports());
    }

    @Override
    public CompletableFuture<Result> rows(ImportReport report) {
        return library.session().read(reads -> new Result(report, reads.importRows(report.id())));
    }

    @Override
    public void merge(LibraryCopy copy, Consumer<MergeResult> done) {
        library.tell(c -> c.merge(copy), done);
    }

    @Override
    public void close() {
        opening.shutdown();
    }
}
