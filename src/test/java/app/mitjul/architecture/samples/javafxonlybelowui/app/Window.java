package app.mitjul.architecture.samples.javafxonlybelowui.app;

import javafx.stage.Stage;

public record Window(Stage stage) {
}
