package app.mitjul.ui.exchange;

import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.session.ImportChoice;
import app.mitjul.session.MergeResult;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the wizard asks of the open library.
interface Intake {

    /// What would come of an import, or came of one.
    record Result(ImportReport report, List<ImportRow> rows) {
    }

    CompletableFuture<Result> check(Supplier<ArticleStream> stream, ImportChoice choice, Progress progress,
            CancelToken cancel);

    CompletableFuture<Result> take(Supplier<ArticleStream> stream, Optional<String> pasted, ImportChoice choice,
            Progress progress,
            CancelToken cancel);

    CompletableFuture<List<ImportReport>> earlier();

    CompletableFuture<Result> rows(ImportReport report);

    void merge(LibraryCopy copy, Consumer<MergeResult> done);

    void close();
}
