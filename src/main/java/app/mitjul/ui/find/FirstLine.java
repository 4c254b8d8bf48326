package app.mitjul.ui.find;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Where results begin: the first line has selection and focus, whether the lines were there before a person came or are
/// still being read, and however often they come anew, until that person moves. It says where the arrows start; a row that
/// nobody chose is none to be tagged alone.
final class FirstLine {

    private final ListView<?> list;
    private boolean begun;
    private int at = -1;

    FirstLine(ListView<?> list) {
        this.list = list;
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (moves(e)) {
                end();
            }
        });
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> end());
    }

    private static boolean moves(KeyEvent e) {
        return switch (e.getCode()) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END, SPACE -> true;
            case A -> e.isShortcutDown();
            default -> false;
        };
    }

    private void end() {
        begun = false;
        at = -1;
    }

    /// Gives the list the focus. What is selected there stays.
    ///
    /// @param first
    ///            index of the first line that is no heading
    void begin(int first) {
        list.requestFocus();
        begun = true;
        if (list.getSelectionModel().isEmpty()) {
            select(first);
        }
    }

    /// Whether nobody has moved since the first line was selected.
    boolean isUntouched() {
        return at >= 0;
    }

    /// Whether just that line is selected, which nobody chose.
    boolean isAlone() {
        return isUntouched() && list.getSelectionModel().getSelectedIndices().size() == 1
                && list.getSelectionModel().getSelectedIndex() == at;
    }

    /// Other lines have come, and nothing that a person selected is among them.
    void beginAgain(int first) {
        if (begun && list.getScene() != null && list.getScene().getFocusOwner() == list) {
            select(first);
        }
    }

    private void select(int first) {
        if (first < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(first);
            list.getFocusModel().focus(first);
            list.scrollTo(0);
            at = first;
        }
    }
}
