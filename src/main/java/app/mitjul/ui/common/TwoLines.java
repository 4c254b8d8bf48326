package app.mitjul.ui.common;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list cell with a line of first rank and, below it, one of second rank.
public abstract class TwoLines<T> extends ListCell<T> {

    private final Label first = Nodes.plain("", "preview-title");
    private final Label second = Nodes.plain("", "muted", "preview-second");
    private final VBox box = new VBox(2, first, second);

    protected TwoLines() {
        setPrefWidth(1);
    }

    protected abstract String first(T item);

    /// Empty when there is nothing to say.
    protected abstract String second(T item);

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        first.setText(first(item));
        second.setText(second(item));
        Nodes.show(second, !second.getText().isEmpty());
        setAccessibleText(second.getText().isEmpty() ? first.getText() : first.getText() + ", " + second.getText());
        setGraphic(box);
    }
}
