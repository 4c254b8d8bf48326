package app.mitjul.ui.library;

import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// How many of the listed articles are done, in words and as a thin bar; made when that is known, for which its room waits.
final class ProgressLine extends HBox {

    private final LibraryViewModel model;
    private final Texts texts;

    ProgressLine(LibraryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("list-progress");
        InvalidationListener onList = o -> show();
        model.progressProperty().addListener(onList);
        model.completeProperty().addListener(onList);
    }

    private void show() {
        boolean known = model.progressProperty().get().all() > 0;
        Nodes.show(this, known || !model.completeProperty().get());
        if (known && getChildren().isEmpty()) {
            fill();
        }
    }

    private void fill() {
        Label words = new Label();
        words.setId("list-progress");
        words.setMinWidth(USE_PREF_SIZE);
        words.textProperty().bind(Bindings.createStringBinding(
                () -> model.progressProperty().get().all() == 0
                        ? "" // while it is counted anew
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
    }
}
