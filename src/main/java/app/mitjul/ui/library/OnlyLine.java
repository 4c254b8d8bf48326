package app.mitjul.ui.library;

import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Says that the list shows the articles of an import and no others, and leads back to all.
final class OnlyLine extends HBox {

    OnlyLine(LibraryViewModel model, Texts texts) {
        super(6);
        Label says = Nodes.label(Bindings.createStringBinding(
                () -> texts.text("ui.library.only", model.onlyProperty().get().map(Set::size).orElse(0)),
                model.onlyProperty(), texts.messagesProperty()), "muted");
        Nodes.fillWhenShown(this, says, Nodes.spring(), Nodes.iconButton(Feather.X, texts.bind("ui.library.only.all"),
                () -> model.onlyProperty().set(Optional.empty())));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("only-line");
        visibleProperty().bind(Bindings.createBooleanBinding(() -> model.onlyProperty().get().isPresent(),
                model.onlyProperty()));
        managedProperty().bind(visibleProperty());
    }
}
