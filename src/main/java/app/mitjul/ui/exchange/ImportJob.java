package app.mitjul.ui.exchange;

import app.mitjul.i18n.Problem;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.exchange.Intake.Result;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A dry run or an import that is under way: at most one; a new one takes the place of the one before. Lives on the FX
/// thread.
final class ImportJob {

    /// @param done
    ///            from 0 to 1
    /// @param count
    ///            places read so far
    record At(double done, int count) {
    }

    private final ReadOnlyObjectWrapper<Optional<At>> at = new ReadOnlyObjectWrapper<>(Optional.empty());
    private CancelToken token = new CancelToken();

    /// While one is under way.
    ReadOnlyObjectProperty<Optional<At>> atProperty() {
        return at.getReadOnlyProperty();
    }

    boolean isRunning() {
        return at.get().isPresent();
    }

    /// @param done
    ///            gets the outcome, unless it was cancelled or another one was begun
    void run(BiFunction<Progress, CancelToken, CompletableFuture<Result>> how, Consumer<Result> done,
            Consumer<Throwable> failed) {
        token.cancel();
        CancelToken mine = new CancelToken();
        token = mine;
        at.set(Optional.of(new At(0, 0)));
        Progress progress = (share, count) -> FxThread.EXECUTOR.execute(() -> {
            if (mine == token && isRunning() && !mine.isCancelled()) {
                at.set(Optional.of(new At(share, count)));
            }
        });
        FxThread.then(begun(() -> how.apply(progress, mine)), result -> {
            if (mine == token) {
                at.set(Optional.empty());
                done.accept(result);
            }
        }, error -> {
            if (mine == token) {
                at.set(Optional.empty());
                failed.accept(error);
            }
        });
    }

    /// A library that cannot be written says so at once.
    private static CompletableFuture<Result> begun(Supplier<CompletableFuture<Result>> job) {
        try {
            return job.get();
        } catch (Problem problem) {
            return CompletableFuture.failedFuture(problem);
        }
    }

    boolean isCancelled() {
        return token.isCancelled();
    }

    /// Asks the one under way to stop; its answer still comes.
    void cancel() {
        token.cancel();
    }

    /// Asks it to stop and no longer waits for its answer.
    void forget() {
        token.cancel();
        token = new CancelToken();
        at.set(Optional.empty());
    }
}
