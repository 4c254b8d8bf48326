package app.mitjul.ui.library;

import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;

/// Says how many copies the list leaves out, and shows them while it is on.
final class CopiesChip extends Button {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final LibraryViewModel model;

    CopiesChip(LibraryViewModel model, Texts texts) {
        this.model = model;
        setId("copies-filter");
        getStyleClass().add("chip");
        textProperty().bind(Bindings.createStringBinding(
                () -> texts.text(
                        model.withCopiesProperty().get() ? "ui.library.copies.shown" : "ui.library.copies.hidden",
                        model.library().hiddenProperty().get().size()),
                model.withCopiesProperty(), model.library().hiddenProperty(), texts.messagesProperty()));
        setOnAction(e -> model.withCopiesProperty().set(!model.withCopiesProperty().get()));
        model.withCopiesProperty().addListener((o, was, now) -> pseudoClassStateChanged(ON, now));
    }

    /// Nothing is said where nothing is hidden.
    void update() {
        Nodes.show(this, !model.library().hiddenProperty().get().isEmpty());
    }
}
