package app.mitjul.ui.writing;

import app.mitjul.ui.common.Texts;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.util.Duration;

/// A note edited in place: as tall as its text, committed after 400 ms without a key and on leaving. One visit, one step
/// of undo.
public final class NoteArea extends TextArea {

    private static final double FRAME = 14;

    /// Writes what was typed.
    @FunctionalInterface
    public interface Commit {
        /// @param visit the same for all that is typed without leaving the field: one step of undo
        /// @param done to run on the FX thread once it is on the disk, or was refused
        void write(String text, String visit, Runnable done);
    }

    private final Commit commit;
    private final PauseTransition idle = new PauseTransition(Duration.millis(400));
    private final Text ruler = new Text();
    private String saved = "";
    private String visit = "";
    /// Commits of this visit without an answer yet.
    private int underWay;

    public NoteArea(Texts texts, String promptKey, Commit commit) {
        this.commit = commit;
        promptTextProperty().bind(texts.bind(promptKey));
        accessibleTextProperty().bind(texts.bind(promptKey));
        setWrapText(true);
        setPrefRowCount(1);
        getStyleClass().add("note-area");
        textProperty().addListener((o, was, now) -> {
            requestLayout();
            if (isFocused() && !now.equals(saved)) {
                idle.playFromStart();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.TAB && !e.isControlDown() && !e.isAltDown()) {
                requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                e.consume();
            }
        });
        idle.setOnFinished(e -> flush());
        focusedProperty().addListener((o, was, now) -> {
            if (now) {
                visit = UUID.randomUUID().toString();
                underWay = 0;
            } else {
                flush();
            }
        });
    }

    /// Shows what the library holds, unless a person is in the middle of other words. What was read before the last
    /// commit is out of date: the words of that commit are being typed on.
    public void show(String text) {
        if (isFocused() && underWay > 0) {
            return;
        }
        boolean typing = isFocused() && !getText().equals(saved);
        if (!typing && !getText().equals(text)) {
            int caret = getCaretPosition();
            setText(text);
            positionCaret(Math.min(caret, text.length()));
        }
        saved = text;
    }

    /// Commits what has been typed.
    public void flush() {
        idle.stop();
        if (!getText().equals(saved)) {
            saved = getText();
            underWay++;
            String mine = visit;
            commit.write(saved, visit, () -> underWay -= mine.equals(visit) && underWay > 0 ? 1 : 0);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double w = width > 0 ? width : getWidth();
        ruler.setFont(getFont());
        ruler.setWrappingWidth(Math.max(40, w - 24));
        ruler.setText(getText().isEmpty() ? "가" : getText() + (getText().endsWith("\n") ? "가" : ""));
        return Math.ceil(ruler.getLayoutBounds().getHeight()) + FRAME;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }
}
