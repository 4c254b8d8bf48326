package app.mitjul.ui.library;

import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// How many of the listed articles are done, in words and as a thin bar.
final class ProgressLine extends HBox {

    ProgressLine(LibraryViewModel model, Texts texts) {
        Label words = new Label();
        words.setId("list-progress");
        words.setMinWidth(USE_PREF_SIZE);
        words.textProperty().bind(Bindings.createStringBinding(
                () -> model.progressProperty().get().all() == 0
                        ? ""
                        : texts.text("ui.library.progress", model.progressProperty().get().done(),
                                model.progressProperty().get().all()),
                model.progressProperty(), texts.messagesProperty()));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(Bindings.createDoubleBinding(() -> model.progressProperty().get().share(),
                model.progressProperty()));
        bar.accessibleTextProperty().bind(words.textProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        getChildren().addAll(bar, words);
        getStyleClass().add("list-progress");
        InvalidationListener onList = o -> Nodes.show(this,
                model.progressProperty().get().all() > 0 || !model.completeProperty().get());
        model.progressProperty().addListener(onList);
        model.completeProperty().addListener(onList);
    }
}
