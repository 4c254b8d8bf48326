package app.mitjul.ui.common;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// One sentence at a time for the status bar: what was done, or why it was not.
public final class Notices {

    /// @param bad something did not go as asked; stays until the next sentence
    public record Notice(String sentence, boolean bad) {
    }

    private final ReadOnlyObjectWrapper<@Nullable Notice> shown = new ReadOnlyObjectWrapper<>();
    private final PauseTransition fading = new PauseTransition(Duration.seconds(8));

    public Notices() {
        fading.setOnFinished(e -> shown.set(null));
    }

    public ReadOnlyObjectProperty<@Nullable Notice> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public void say(String sentence) {
        shown.set(new Notice(sentence, false));
        fading.playFromStart();
    }

    public void warn(String sentence) {
        fading.stop();
        shown.set(new Notice(sentence, true));
    }
}
