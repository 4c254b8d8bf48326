package app.mitjul.ui.keys;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// Keeps the character of a key out of a field that this very key has opened: the toolkit hands a pressed key and its
/// character over one after the other, each to what has the focus by then.
public final class TypedWhere {

    private final Scene scene;
    private Optional<Node> pressedIn = Optional.empty();
    private boolean pressed;

    private TypedWhere(Scene scene) {
        this.scene = scene;
    }

    /// Begins to watch; for as long as the scene lives.
    public static void guard(Scene scene) {
        TypedWhere guard = new TypedWhere(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> guard.pressed());
        scene.addEventFilter(KeyEvent.KEY_TYPED, guard::typed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, e -> guard.pressed = false);
    }

    private void pressed() {
        pressed = true;
        pressedIn = Optional.ofNullable(scene.getFocusOwner());
    }

    private void typed(KeyEvent e) {
        if (pressed && !pressedIn.equals(Optional.ofNullable(scene.getFocusOwner()))) {
            e.consume();
        }
        pressed = false;
    }
}
