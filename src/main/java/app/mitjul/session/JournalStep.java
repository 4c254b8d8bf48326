package app.mitjul.session;

import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.change.Step;
import java.time.Instant;

/// A line of the history.
///
/// @param undone
///            it has been taken back and can be redone
/// @param by
///            who did it
/// @param end
///            history ends here: the step is told, never taken back
public record JournalStep(long number, Step step, Instant at, boolean undone, AnnotatorId by, boolean end) {
}
