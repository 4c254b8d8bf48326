package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.UnderlinePattern;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

/// A piece of a theme's underline, drawn as the reader draws it.
public final class UnderlineSample extends Pane {

    private static final double HEIGHT = 10;
    private static final double THICK = 2;

    private final Line line = new Line();

    /// @param width
    ///            pixels
    public UnderlineSample(double width) {
        line.setStartX(1);
        line.setEndX(width - 1);
        line.setStartY(HEIGHT / 2);
        line.setEndY(HEIGHT / 2);
        line.setStrokeWidth(THICK);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        getChildren().add(line);
        setMinSize(width, HEIGHT);
        setPrefSize(width, HEIGHT);
        setMaxSize(width, HEIGHT);
    }

    /// Lengths in pixels: on, off, on …
    private static List<Double> dashes(UnderlinePattern pattern) {
        return switch (pattern) {
            case SOLID -> List.of();
            case DASHED -> List.of(7.0, 3.0);
            case DOTTED -> List.of(2.0, 2.0);
            case DASH_DOT -> List.of(8.0, 3.0, 2.0, 3.0);
            case LONG_DASH -> List.of(14.0, 4.0);
        };
    }

    /// A line in a theme's way, to be placed and given its thickness.
    public static Line line(UnderlinePattern pattern, Color ink) {
        Line line = new Line();
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        line.getStrokeDashArray().setAll(dashes(pattern));
        line.setStroke(ink);
        return line;
    }

    public UnderlineSample show(UnderlinePattern pattern, Color ink) {
        line.getStrokeDashArray().setAll(dashes(pattern));
        line.setStroke(ink);
        return this;
    }
}
