package app.mitjul.session;

import app.mitjul.domain.change.Step;
import java.time.Instant;

/// A line of the history.
///
/// @param undone
///            it has been taken back and can be redone
public record JournalStep(long number, Step step, Instant at, boolean undone) {
}
