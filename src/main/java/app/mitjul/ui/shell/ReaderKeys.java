package app.mitjul.ui.shell;

import app.mitjul.ui.keys.KeyActions;
import app.mitjul.ui.keys.Scope;
import app.mitjul.ui.keys.Scopes;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.reader.ReaderView;
import app.mitjul.ui.reader.ReaderViewModel;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Hears every key that nothing smaller took and runs what it means where the focus is. A text field keeps the keys that
/// can be typed, and with them whatever an input method is composing there; nothing else on the screen asks for an input
/// method.
final class ReaderKeys {

    private final LibraryWindow window;
    private final KeyActions actions;
    private boolean extended;

    ReaderKeys(LibraryWindow window, KeyActions actions) {
        this.window = window;
        this.actions = actions;
        for (Shortcut s : Shortcut.values()) {
            if (s.themeKey() > 0) {
                actions.on(s, () -> reader().hasTarget(), () -> reader().toggleKey(s.themeKey()));
                actions.on(s, () -> reader().marking().mode().activeProperty().get().isPresent(),
                        () -> activate(s.themeKey()));
            }
        }
        onText();
        window.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        window.workspace().inspector().addEventFilter(KeyEvent.KEY_PRESSED, this::fromInspector);
        window.workspace().list().addEventFilter(KeyEvent.KEY_PRESSED, this::fromList);
    }

    private ReaderViewModel reader() {
        return window.workspace().reader();
    }

    private ReaderView view() {
        return window.workspace().readers().activeView();
    }

    /// A theme's key with nothing to put it on makes it the active one, where there is one.
    private void activate(int key) {
        window.library().themeOfKey(key)
                .ifPresent(t -> reader().marking().mode().activeProperty().set(Optional.of(t.id())));
    }

    /// A selection made by keys ends when Shift is let go.
    private void released(KeyEvent e) {
        if (e.getCode() == KeyCode.SHIFT && extended) {
            extended = false;
            view().selectedByKey();
        }
    }

    private boolean hasText() {
        return reader().articleId().isPresent();
    }

    /// A list takes Enter for itself, so this comes before it.
    private void fromList(KeyEvent e) {
        if (actions.keys().matches(Shortcut.READ_ARTICLE, e) && hasText()
                && Scopes.at(window.getScene().getFocusOwner()).contains(Scope.LIST)) {
            window.workspace().readers().focusActive();
            e.consume();
        }
    }

    /// A list takes Esc for itself, too. From a note one Esc leads back to the text; what was typed is saved on leaving.
    private void fromInspector(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE && hasText()) {
            window.workspace().readers().focusActive();
            e.consume();
        }
    }

    private void onText() {
        actions.on(Shortcut.SELECT_SENTENCE, this::hasText, () -> view().selectSentence());
        actions.on(Shortcut.SHOW_TERM, this::hasText, () -> view().showTerm());
        actions.on(Shortcut.SELECT_PARAGRAPH, this::hasText, () -> view().selectParagraph());
        actions.on(Shortcut.NEXT_ANNOTATION, this::hasText, () -> view().stepAnnotation(1));
        actions.on(Shortcut.PREVIOUS_ANNOTATION, this::hasText, () -> view().stepAnnotation(-1));
        actions.on(Shortcut.OPEN_ANNOTATION, () -> hasText() && view().isFocused(), () -> {
            if (view().openHere()) {
                window.editNote();
            }
        });
        for (Shortcut s : Shortcut.values()) {
            if (ReaderView.movesBoundary(s)) {
                actions.on(s, () -> reader().hasTarget(), () -> view().moveBoundary(s));
            }
        }
    }

    void handle(KeyEvent e) {
        Node focus = window.getScene().getFocusOwner();
        if (!e.isConsumed() && focus instanceof ReaderView text) {
            actions.keys().move(e).ifPresent(how -> {
                boolean extend = actions.keys().extendsSelection(e);
                extended |= extend;
                text.moveCaret(how, extend);
                e.consume();
            });
        }
        boolean page = window.pages().isOpen();
        actions.handle(e, page ? Set.of(Scope.EVERYWHERE) : Scopes.at(focus),
                page || focus instanceof TextInputControl);
        if (!e.isConsumed() && e.getCode() == KeyCode.ESCAPE && !page && hasText()) {
            window.workspace().readers().focusActive();
            e.consume();
        }
    }
}
