package app.mitjul.ui.library;

import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Stands in an empty list: why nothing is listed, and what to do about it.
final class NothingListed extends VBox {

    NothingListed(LibraryViewModel model, Texts texts) {
        super(12);
        Label words = new Label();
        words.setWrapText(true);
        words.getStyleClass().add("empty-state");
        words.textProperty().bind(Bindings.createStringBinding(
                () -> texts.text(model.library().rows().isEmpty()
                        ? "ui.library.empty"
                        : model.filterProperty().get().sets().isEmpty()
                                ? "ui.filter.nothing"
                                : "ui.filter.nothing.set"),
                model.library().rows(), model.filterProperty(), texts.messagesProperty()));
        Button all = Nodes.button(texts.bind("ui.filter.clear"), model::showAll, "button-outlined");
        all.setId("filter-clear");
        all.visibleProperty().bind(Bindings.isNotEmpty(model.library().rows()));
        all.managedProperty().bind(all.visibleProperty());
        getChildren().addAll(words, all);
        visibleProperty().bind(model.completeProperty());
        setAlignment(Pos.CENTER);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        getStyleClass().add("nothing-listed");
    }
}
