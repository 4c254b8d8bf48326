package app.mitjul.ui.shell;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Says when a person has come to another place and stays there, so that it is written down while the window is open: a
/// program that is killed loses a few seconds of going about, not the session's. On the FX thread; while one scrolls on,
/// each step costs no more than a mark that there was one.
final class PlaceWatch {

    private static final Duration MOMENT = Duration.seconds(2);
    /// Who never stays is not waited for any longer.
    private static final int MOMENTS = 10;

    private final PauseTransition pause = new PauseTransition(MOMENT);
    private Runnable stayed = () -> {};
    private boolean begun;
    private boolean moved;
    private int moments;

    PlaceWatch() {
        pause.setOnFinished(e -> look());
    }

    /// @param then
    ///            runs when the place is to be looked at, which may be the one before
    void begin(Runnable then) {
        stayed = then;
        begun = true;
        moved();
    }

    /// Something that shows a place was opened, closed, scrolled, or laid out anew.
    void moved() {
        moved = true;
        if (begun && pause.getStatus() != Animation.Status.RUNNING) {
            moments = 0;
            waitOn();
        }
    }

    private void waitOn() {
        moved = false;
        moments++;
        pause.playFromStart();
    }

    private void look() {
        if (moved && moments < MOMENTS) {
            waitOn();
        } else {
            stayed.run();
        }
    }

    void end() {
        begun = false;
        pause.stop();
    }
}
