package app.mitjul.ui.keys;

import app.mitjul.ui.common.FxThread;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Watches over every text field of a window while an input method composes a syllable in it: until it is finished no key
/// does anything but go to the input method, and who leaves the field takes nothing of the syllable away.
///
/// Most input methods keep their keys to themselves. Some finish the syllable at Enter and hand the Enter on: that one
/// is swallowed, too, so that finishing a syllable never closes or confirms anything.
public final class Composition {

    /// What is being composed where.
    private record Open(EventTarget field, String syllable) {
    }

    private Optional<Open> open = Optional.empty();
    private boolean justFinished;

    private Composition() {
    }

    /// Begins to watch; for as long as the scene lives.
    public static void guard(Scene scene) {
        Composition guard = new Composition();
        scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, guard::changed);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, guard::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, guard::typed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> guard.finish());
        scene.focusOwnerProperty().addListener((o, was, now) -> guard.finish());
        scene.windowProperty().flatMap(w -> w.focusedProperty()).addListener((o, was, now) -> guard.finish());
    }

    private void changed(InputMethodEvent e) {
        String composed = e.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
        if (open.isPresent() && composed.isEmpty()) {
            justFinished = true;
            FxThread.later(() -> justFinished = false);
        }
        open = composed.isEmpty() ? Optional.empty() : Optional.of(new Open(e.getTarget(), composed));
    }

    private void pressed(KeyEvent e) {
        boolean handedOn = justFinished && e.getCode() == KeyCode.ENTER;
        justFinished = false;
        if (open.isPresent() || handedOn) {
            e.consume();
        }
    }

    private void typed(KeyEvent e) {
        if (open.isPresent()) {
            e.consume();
        }
    }

    /// Gives the field the syllable as if the input method had finished it; where it has done so already, nothing.
    private void finish() {
        Optional<Open> left = open;
        open = Optional.empty();
        left.ifPresent(o -> {
            if (o.field() instanceof Node field && field.getOnInputMethodTextChanged() != null) {
                field.getOnInputMethodTextChanged().handle(new InputMethodEvent(o.field(), o.field(),
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), o.syllable(), 0));
            }
        });
    }
}
