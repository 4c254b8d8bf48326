package app.mitjul.ui.correction;

import app.mitjul.settings.Reading;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.look.Fonts;
import java.util.Locale;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The words of an article as plain text, in the type they are read in. Tab goes on to the buttons.
final class TextEditor extends TextArea {

    private final String first;

    TextEditor(String words, Appearance appearance, Texts texts) {
        super(words);
        first = words;
        setId("correct-text");
        setWrapText(true);
        setPrefRowCount(8);
        getStyleClass().add("correct-text");
        accessibleTextProperty().bind(texts.bind("ui.correct.text"));
        Reading reading = appearance.readingProperty().get();
        setStyle(String.format(Locale.ROOT, "-fx-font-family: \"%s\"; -fx-font-size: %dpx;",
                reading.serif() ? Fonts.SERIF : Fonts.SANS, reading.size()));
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.TAB && !e.isControlDown() && !e.isAltDown()) {
                requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                e.consume();
            }
        });
    }

    /// The caret at the beginning, nothing selected.
    void begin() {
        requestFocus();
        if (getText().equals(first)) {
            positionCaret(0);
            setScrollTop(0);
        }
    }

    /// Other words in place of all, one step of the field's own undo.
    void replace(String words) {
        replaceText(0, getLength(), words);
        positionCaret(0);
    }
}
