package app.mitjul.ui.look;

import app.mitjul.domain.codebook.UnderlinePattern;
import java.util.List;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;

/// How the underline patterns are drawn: the same in a text, in a sample and on a chip.
public final class Strokes {

    /// Pixels an underline is thick (screens.md, Highlights).
    public static final double THICK = 2;

    private Strokes() {
    }

    /// Lengths of dashes and gaps in pixels, for a line [#THICK] thick.
    public static List<Double> dashes(UnderlinePattern pattern) {
        return switch (pattern) {
            case SOLID -> List.of();
            case DASHED -> List.of(7.0, 3.0);
            case DOTTED -> List.of(0.1, 4.0);
            case DASH_DOT -> List.of(8.0, 3.0, 2.0, 3.0);
            case LONG_DASH -> List.of(14.0, 4.0);
        };
    }

    /// Gives a line the pattern.
    public static void draw(Shape line, UnderlinePattern pattern) {
        line.setStrokeWidth(THICK);
        line.setStrokeLineCap(pattern == UnderlinePattern.DOTTED ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        line.getStrokeDashArray().setAll(dashes(pattern));
    }
}
