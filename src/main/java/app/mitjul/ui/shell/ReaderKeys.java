package app.mitjul.ui.shell;

import app.mitjul.ui.keys.KeyActions;
import app.mitjul.ui.keys.Scope;
import app.mitjul.ui.keys.Scopes;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.reader.ReaderViewModel;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Hears every key that nothing smaller took and runs what it means where the focus is. A text field keeps the keys that
/// can be typed, and with them whatever an input method is composing there; nothing else on the screen asks for an input
/// method.
final class ReaderKeys {

    private final LibraryWindow window;
    private final KeyActions actions;

    ReaderKeys(LibraryWindow window, KeyActions actions) {
        this.window = window;
        this.actions = actions;
        for (Shortcut s : Shortcut.values()) {
            if (s.themeKey() > 0) {
                actions.on(s, () -> reader().hasTarget(), () -> reader().toggleKey(s.themeKey()));
            }
        }
    }

    private ReaderViewModel reader() {
        return window.workspace().reader();
    }

    void handle(KeyEvent e) {
        Node focus = window.getScene().getFocusOwner();
        boolean page = window.pages().isOpen();
        actions.handle(e, page ? Set.of(Scope.EVERYWHERE) : Scopes.at(focus),
                page || focus instanceof TextInputControl);
    }
}
