package app.mitjul.ui.shell;

import app.mitjul.ui.reader.ReaderViewModel;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of marking, whatever the keyboard's language: 1 to 9 by key code, Delete. A text field keeps its keys, and
/// with them whatever an input method is composing there; nothing else on the screen asks for an input method.
final class ReaderKeys {

    private final Scene scene;
    private final Supplier<ReaderViewModel> reader;

    ReaderKeys(Scene scene, Supplier<ReaderViewModel> reader) {
        this.scene = scene;
        this.reader = reader;
    }

    void handle(KeyEvent e) {
        boolean plain = !e.isShortcutDown() && !e.isControlDown() && !e.isAltDown() && !e.isMetaDown();
        if (!plain || scene.getFocusOwner() instanceof TextInputControl) {
            return;
        }
        int digit = digit(e.getCode());
        if (digit > 0 && reader.get().hasTarget()) {
            reader.get().toggleKey(digit);
            e.consume();
        } else if (e.getCode() == KeyCode.DELETE && reader.get().chosenProperty().get().isPresent()) {
            reader.get().deleteChosen();
            e.consume();
        }
    }

    /// 1 to 9 for the number keys of either block, 0 for any other.
    static int digit(KeyCode code) {
        String name = code.getName();
        return code.isDigitKey() ? Character.digit(name.charAt(name.length() - 1), 10) : 0;
    }
}
