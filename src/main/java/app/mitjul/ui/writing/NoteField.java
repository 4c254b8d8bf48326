package app.mitjul.ui.writing;

import app.mitjul.ui.common.Texts;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// A note: formatted while it is read, plain while it is edited. A click, Enter or N begins editing; Esc, or going
/// elsewhere, ends it. What is typed is committed by [NoteArea].
public final class NoteField extends VBox {

    private final NoteArea area;
    private final MarkdownView view;
    private String shown = "";

    /// @param follow gets the address of a link that was clicked
    public NoteField(Texts texts, String promptKey, Consumer<String> follow, NoteArea.Commit commit) {
        area = new NoteArea(texts, promptKey, commit);
        view = new MarkdownView(texts, follow);
        view.setFocusTraversable(true);
        view.setAccessibleRole(AccessibleRole.TEXT_AREA);
        view.accessibleHelpProperty().bind(texts.bind("ui.note.edit-help"));
        view.getStyleClass().add("note-view");
        getChildren().addAll(view, area);
        getStyleClass().add("note-field");
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
                edit();
                e.consume();
            }
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            boolean plain = !e.isShortcutDown() && !e.isControlDown() && !e.isAltDown();
            if (plain && (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.N)) {
                edit();
                e.consume();
            }
        });
        area.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !area.getText().isBlank()) {
                area.flush();
                view.setVisible(true);
                view.setManaged(true);
                view.requestFocus();
                e.consume();
            }
        });
        area.focusedProperty().addListener((o, was, now) -> choose());
        choose();
    }

    /// Shows what the library holds, unless a person is in the middle of other words.
    public void show(String text) {
        area.show(text);
        choose();
    }

    /// A blank note has nothing to read: it stays a field to type in.
    private void choose() {
        String text = area.getText();
        boolean reading = !area.isFocused() && !text.isBlank();
        if (reading && !shown.equals(text)) {
            shown = text;
            Markdown note = Markdown.of(text);
            view.show(note);
            view.setAccessibleText(note.plain());
        }
        view.setVisible(reading);
        view.setManaged(reading);
        area.setVisible(!reading);
        area.setManaged(!reading);
    }

    /// Puts the caret behind the note's last character.
    public void edit() {
        area.setVisible(true);
        area.setManaged(true);
        area.requestFocus();
        area.end();
    }

    /// Commits what has been typed.
    public void flush() {
        area.flush();
    }

    /// Where it is typed, for what goes into it at the caret.
    public NoteArea area() {
        return area;
    }
}
