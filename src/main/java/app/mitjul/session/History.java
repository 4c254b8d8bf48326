package app.mitjul.session;

import app.mitjul.domain.change.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What undo and redo would do next.
public record History(Optional<Step> undo, Optional<Step> redo) {

    /// As a record has it, but by hand: the generated way begins with some milliseconds of making code at each start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof History history && undo.equals(history.undo) && redo.equals(history.redo);
    }

    @Override
    public int hashCode() {
        return 31 * undo.hashCode() + redo.hashCode();
    }
}
