package app.mitjul.ui.terms;

import app.mitjul.ui.common.FxThread;
import app.mitjul.domain.term.Term;
import javafx.scene.control.TableCell;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A field of a term, edited in its place: Enter and Tab keep what was typed, and so does leaving it; Esc does not.
final class TermCell extends TableCell<Term, String> {

    private final TermTable table;
    private final TextField field = new TextField();
    private boolean committing;

    TermCell(TermTable table, String style) {
        this.table = table;
        getStyleClass().add(style);
        field.setId("term-field");
        field.setOnAction(e -> keep());
        field.focusedProperty().addListener((o, was, now) -> {
            if (!now && isEditing()) {
                keep();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            table.requestFocus();
            e.consume();
        } else if (e.getCode() == KeyCode.TAB) {
            TablePosition<?, ?> at = table.getEditingCell();
            keep();
            table.editBeside(at.getRow(), getTableColumn(), e.isShiftDown() ? -1 : 1);
            e.consume();
        }
    }

    private void keep() {
        committing = true;
        commitEdit(field.getText().strip());
        committing = false;
        table.requestFocus();
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            field.setText(getItem());
            field.setAccessibleText(getTableColumn().getText());
            setText(null);
            setGraphic(field);
            focus();
            // A cell that is just being laid out is not in the window yet, and nothing in it takes the focus.
            FxThread.later(() -> {
                if (isEditing() && !field.isFocused()) {
                    focus();
                }
            });
        }
    }

    private void focus() {
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void cancelEdit() {
        if (!committing && isEditing() && !field.isFocused()) {
            keep();
            return;
        }
        super.cancelEdit();
        show(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        if (!isEditing()) {
            show(item, empty);
        }
    }

    private void show(@Nullable String item, boolean empty) {
        setGraphic(null);
        setText(empty || item == null ? null : item);
    }
}
