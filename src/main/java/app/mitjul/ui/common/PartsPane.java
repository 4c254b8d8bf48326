package app.mitjul.ui.common;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One part of a page at a time beside a list of the parts' names; where there is no room beside, below a choice of them.
public final class PartsPane extends BorderPane {

    private static final double LEAST_HEIGHT = 120;

    private final ListView<String> list = new ListView<>();
    private final ComboBox<String> choice = new ComboBox<>();
    private final StackPane body = new StackPane();
    private final boolean wide;
    private final IntConsumer chosen;
    private final ChangeListener<Number> onChosen = (o, was, now) -> choose(now.intValue());
    private boolean naming;

    /// @param name
    ///            of the list, for who cannot see it
    /// @param listWidth
    ///            in pixels
    /// @param wide
    ///            whether the list has room beside the parts
    /// @param chosen
    ///            gets the place of the part that is to be shown
    public PartsPane(String name, double listWidth, boolean wide, IntConsumer chosen) {
        this.wide = wide;
        this.chosen = chosen;
        list.setAccessibleText(name);
        list.setId("parts-list");
        list.setPrefWidth(listWidth);
        list.setMinWidth(listWidth);
        list.setCellFactory(v -> new NameCell());
        list.getSelectionModel().selectedIndexProperty().addListener(onChosen);
        choice.setAccessibleText(name);
        choice.setId("parts-choice");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getSelectionModel().selectedIndexProperty().addListener(onChosen);
        if (wide) {
            setLeft(list);
        } else {
            setTop(choice);
        }
        setCenter(body);
        getStyleClass().add("parts");
        setMinHeight(LEAST_HEIGHT);
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    /// Shows these names; the part at `selected` is asked for, none for −1.
    public void names(List<String> names, int selected) {
        naming = true;
        list.getItems().setAll(names);
        choice.getItems().setAll(names);
        list.getSelectionModel().select(selected);
        choice.getSelectionModel().select(selected);
        naming = false;
        if (selected >= 0) {
            chosen.accept(selected);
        }
    }

    public int selected() {
        return wide ? list.getSelectionModel().getSelectedIndex() : choice.getSelectionModel().getSelectedIndex();
    }

    public void select(int part) {
        if (wide) {
            list.getSelectionModel().select(part);
            list.scrollTo(part);
        } else {
            choice.getSelectionModel().select(part);
        }
    }

    private void choose(int now) {
        if (!naming && now >= 0) {
            chosen.accept(now);
        }
    }

    /// Shows this as the part, from its beginning.
    public void show(Region part) {
        part.getStyleClass().add("part");
        body.getChildren().setAll(new PageScroll(part));
    }

    /// Scrolls the part until `node` of it can be seen.
    public void reveal(Node node) {
        if (body.getChildren().getFirst() instanceof PageScroll scroll) {
            scroll.reveal(node);
        }
    }

    /// A name goes on in a second line rather than being cut.
    private static final class NameCell extends ListCell<String> {
        NameCell() {
            getStyleClass().add("part-name");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            if (empty || name == null) {
                setGraphic(null);
                return;
            }
            Label label = Nodes.plain(name);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            setGraphic(label);
            setAccessibleText(name);
        }
    }
}
