package app.mitjul.ui.codebook;

import app.mitjul.ui.common.Nodes;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What stands beside the tree: a title, a body, a sentence that says what will happen, and the buttons that do it.
final class SidePanel extends VBox {

    private final Label says = Nodes.plain("", "panel-says");

    SidePanel(ObservableValue<String> title, Node body, boolean scrolls, Button... buttons) {
        super(12);
        Label head = Nodes.label(title, "section-title");
        head.setWrapText(true);
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        Nodes.show(says, false);
        HBox row = new HBox(10, Nodes.spring());
        row.getChildren().addAll(buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinHeight(USE_PREF_SIZE);
        Node middle = scrolls ? scrolling(body) : body;
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head, middle, says, row);
        getStyleClass().add("side-panel");
    }

    private static ScrollPane scrolling(Node body) {
        ScrollPane pane = new ScrollPane(body);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("panel-scroll");
        pane.setFocusTraversable(false);
        return pane;
    }

    /// Says what the action comes to, before it is done.
    void say(String sentence) {
        says.setText(sentence);
        Nodes.show(says, !sentence.isEmpty());
    }
}
