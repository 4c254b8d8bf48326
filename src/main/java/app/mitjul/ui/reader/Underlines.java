package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;

/// Draws the underlines of the marks of one text, in lanes where they would run into each other.
final class Underlines {

    private static final double LANE = 3;

    private final Rectangles lines;

    /// The next of these layers.
    Underlines(Layers layers) {
        lines = new Rectangles(layers);
    }

    /// The left edge of the column.
    void move(double left) {
        lines.move(left);
    }

    /// @param highlights clipped to the text
    /// @param geometry boxes of a range, line by line, from the left edge of the column
    void draw(List<Highlight> highlights, ReadingStyle style, Function<TextRange, List<Rectangle2D>> geometry) {
        lines.begin();
        Lanes lanes = new Lanes();
        for (Highlight h : highlights.stream().sorted((a, b) -> a.range().compareTo(b.range())).toList()) {
            double y = style.underlineTop() + LANE * lanes.place(h.range().start(), h.range().end());
            for (Rectangle2D box : geometry.apply(h.range())) {
                lines.add(Math.rint(box.getMinX() + 1), box.getMinY() + y, Math.max(1, Math.rint(box.getWidth() - 2)),
                        Strokes.WIDTH, style.strokes().of(h.style()));
            }
        }
        lines.end();
    }
}
