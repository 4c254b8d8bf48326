package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.ui.look.Strokes;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;

/// A piece of a theme's underline, drawn as the reader draws it.
public final class UnderlineSample extends Pane {

    private static final double HEIGHT = 10;

    private final Line line = new Line();

    /// @param width
    ///            pixels
    public UnderlineSample(double width) {
        line.setStartX(1);
        line.setEndX(width - 1);
        line.setStartY(HEIGHT / 2);
        line.setEndY(HEIGHT / 2);
        getChildren().add(line);
        setMinSize(width, HEIGHT);
        setPrefSize(width, HEIGHT);
        setMaxSize(width, HEIGHT);
    }

    public UnderlineSample show(UnderlinePattern pattern, Color ink) {
        Strokes.draw(line, pattern);
        line.setStroke(ink);
        return this;
    }
}
