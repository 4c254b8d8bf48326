package app.mitjul.session;

import app.mitjul.domain.change.Step;
import java.util.Optional;

/// What undo and redo would do next.
public record History(Optional<Step> undo, Optional<Step> redo) {
}
