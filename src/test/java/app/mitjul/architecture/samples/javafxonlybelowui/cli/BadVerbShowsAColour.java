package app.mitjul.architecture.samples.javafxonlybelowui.cli;

import javafx.scene.paint.Color;

public record BadVerbShowsAColour(Color color) {
}
