package app.mitjul.ui.model;

import app.mitjul.i18n.Problem;
import app.mitjul.session.Commands;
import app.mitjul.session.Session;
import app.mitjul.ui.common.FxThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Gives commands to the session and follows each until it is on the disk or refused. On the FX thread.
final class Saving {

    private final Session session;
    private final Unsaved unsaved = new Unsaved();
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.Saved());
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private int underWay;

    Saving(Session session) {
        this.session = session;
    }

    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What a person typed and the library could not take.
    Unsaved unsaved() {
        return unsaved;
    }

    /// @param done
    ///            gets the outcome on the FX thread
    <T> void tell(Function<Commands, CompletableFuture<T>> command, Consumer<? super T> done) {
        tell(command, done, why -> {});
    }

    private <T> void tell(Function<Commands, CompletableFuture<T>> command, Consumer<? super T> done,
            Consumer<Throwable> refused) {
        underWay++;
        state.set(new SaveState.Saving());
        FxThread.then(given(command), value -> {
            done.accept(value);
            answered(Optional.empty());
        }, error -> {
            refused.accept(error);
            answered(Optional.of(error));
        });
    }

    private <T> CompletableFuture<T> given(Function<Commands, CompletableFuture<T>> command) {
        try {
            return command.apply(session.commands());
        } catch (Problem readOnly) {
            return CompletableFuture.failedFuture(readOnly);
        }
    }

    /// Gives a command that takes what a person typed; while the library cannot take it, the words stay in [#unsaved].
    ///
    /// @param about
    ///            what the words are on, in the person's words
    /// @param done
    ///            gets the outcome once the words are on the disk
    /// @param answered
    ///            runs after that, or when they were refused
    <T> void write(Typed typed, String about, String text, Function<Commands, CompletableFuture<T>> command,
            Consumer<? super T> done, Runnable answered) {
        Unsaved.Attempt attempt = new Unsaved.Attempt(typed, about, text,
                () -> write(typed, about, text, command, done, () -> {}));
        unsaved.trying(attempt);
        tell(command, value -> {
            unsaved.written(attempt);
            done.accept(value);
            answered.run();
        }, why -> {
            unsaved.refused(attempt, why);
            answered.run();
        });
    }

    /// As long as words are not on the disk, nothing says that all is saved.
    private void answered(Optional<Throwable> error) {
        underWay--;
        Optional<Throwable> why = error.or(() -> unsaved.pieces().stream().findFirst().map(Unsaved.Piece::why));
        if (why.isPresent()) {
            state.set(new SaveState.Failed(why.get()));
        } else if (underWay == 0 && state.get() instanceof SaveState.Saving) {
            state.set(new SaveState.Saved());
        }
        if (underWay == 0) {
            List.copyOf(waiting).forEach(w -> w.complete(null));
            waiting.clear();
        }
    }

    /// Something could not be read. That words are not saved weighs more.
    void unread(Throwable error) {
        if (unsaved.pieces().isEmpty()) {
            state.set(new SaveState.Unread(error));
        }
    }

    /// Keeps words that a person has not decided on: their field is not shown any more.
    ///
    /// @param again shows it
    void keep(Typed typed, String about, String text, Throwable why, Runnable again) {
        Unsaved.Attempt attempt = new Unsaved.Attempt(typed, about, text, again);
        unsaved.trying(attempt);
        unsaved.refused(attempt, why);
        state.set(new SaveState.Failed(why));
    }

    /// Those words are saved or not wanted any more.
    void drop(Typed typed) {
        unsaved.drop(typed);
        if (unsaved.pieces().isEmpty() && state.get() instanceof SaveState.Failed) {
            atRest();
        }
    }

    /// The person does not want the words any more that could not be saved.
    void letGo() {
        unsaved.letGo();
        atRest();
    }

    private void atRest() {
        state.set(underWay == 0 ? new SaveState.Saved() : new SaveState.Saving());
    }

    /// Ends when every command given so far has its answer.
    CompletableFuture<Void> answered() {
        if (underWay == 0) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> all = new CompletableFuture<>();
        waiting.add(all);
        return all;
    }
}
