package app.mitjul.ui.settings;

import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.Combination;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// A button that waits for the next key press and takes it for itself, whatever it would do otherwise. Esc leaves all as
/// it was, Backspace means no key.
final class KeyRecorder extends Button {

    private final Texts texts;
    private final Node icon;
    private final Consumer<Optional<Combination>> recorded;
    private boolean waiting;

    KeyRecorder(Texts texts, Feather icon, String name, Consumer<Optional<Combination>> recorded) {
        this.texts = texts;
        this.recorded = recorded;
        this.icon = new Icon(icon);
        setGraphic(this.icon);
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        getStyleClass().add("icon-button");
        setOnAction(e -> wait(true));
        addEventFilter(KeyEvent.ANY, this::key);
        focusedProperty().addListener((o, was, now) -> {
            if (!now) {
                wait(false);
            }
        });
        setMinWidth(USE_PREF_SIZE);
    }

    private void wait(boolean now) {
        waiting = now;
        setGraphic(now ? null : icon);
        setText(now ? texts.text("ui.keys.press") : "");
    }

    private void key(KeyEvent e) {
        if (!waiting) {
            return;
        }
        e.consume();
        if (e.getEventType() != KeyEvent.KEY_PRESSED) {
            return;
        }
        boolean alone = !e.isShortcutDown() && !e.isAltDown() && !e.isShiftDown();
        if (alone && e.getCode() == KeyCode.ESCAPE) {
            wait(false);
        } else if (alone && e.getCode() == KeyCode.BACK_SPACE) {
            wait(false);
            recorded.accept(Optional.empty());
        } else {
            Combination.of(e).ifPresent(c -> {
                wait(false);
                recorded.accept(Optional.of(c));
            });
        }
    }
}
