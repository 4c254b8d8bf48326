package app.mitjul.ui.common;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Waits while one types on: what needs the whole library begins when no key has come for a moment, so that the letters
/// themselves are never late. On the FX thread.
public final class Lull {

    /// Shorter than it takes to type two letters in a hurry.
    private static final Duration MOMENT = Duration.millis(60);

    private final PauseTransition pause = new PauseTransition(MOMENT);

    /// Runs `task` after that moment, unless another task comes first.
    public void then(Runnable task) {
        pause.setOnFinished(e -> task.run());
        pause.playFromStart();
    }

    /// Runs it at once; what waited is dropped.
    public void now(Runnable task) {
        pause.stop();
        task.run();
    }
}
