package app.mitjul.ui.correction;

import app.mitjul.settings.Reading;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.look.Fonts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One changed place: the words before on the left, those after on the right. What is only on one side is struck through or
/// underlined, not only coloured.
final class DiffCell extends ListCell<DiffRow> {

    private static final double SIZE = 15;

    private final Appearance appearance;
    private final TextFlow before = new TextFlow();
    private final TextFlow after = new TextFlow();
    private final HBox body = new HBox(18, side(before), side(after));

    DiffCell(Appearance appearance) {
        this.appearance = appearance;
        body.getStyleClass().add("diff-row");
        setPrefWidth(1);
    }

    private static StackPane side(TextFlow flow) {
        flow.setLineSpacing(3);
        StackPane side = new StackPane(flow);
        side.setPrefWidth(1);
        side.setMinWidth(0);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    @Override
    protected void updateItem(DiffRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        show(before, row.before(), true);
        show(after, row.after(), false);
        setGraphic(body);
        setAccessibleText(words(row.before()) + " → " + words(row.after()));
    }

    private static String words(List<DiffRow.Part> parts) {
        return parts.stream().map(DiffRow.Part::words).collect(Collectors.joining());
    }

    private void show(TextFlow flow, List<DiffRow.Part> parts, boolean old) {
        Reading reading = appearance.readingProperty().get();
        Font font = Font.font(reading.serif() ? Fonts.SERIF : Fonts.SANS, SIZE * appearance.scale());
        flow.getChildren().setAll(parts.stream().map(part -> {
            Text text = new Text(part.words());
            text.setFont(font);
            text.setFill(!part.changed()
                    ? appearance.look().text()
                    : old ? appearance.look().bad() : appearance.look().accent());
            text.setStrikethrough(part.changed() && old);
            text.setUnderline(part.changed() && !old);
            return text;
        }).toList());
    }
}
