package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.TermHit;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;

/// Draws the terms of one paragraph: a thin dotted line in the accent colour close under the letters. A theme's line is
/// twice as thick, in the theme's colour, lower, and stands on a tint.
final class TermLayer extends Path {

    private static final double LINE = 1;

    TermLayer() {
        setManaged(false);
        setMouseTransparent(true);
        setFill(null);
        setStrokeWidth(LINE);
        setStrokeLineCap(StrokeLineCap.BUTT);
        getStrokeDashArray().setAll(1.5, 1.5);
        getStyleClass().add("term-line");
    }

    /// @param left the left edge of the column
    /// @param geometry boxes of a range, line by line, from there
    void draw(double left, List<TermHit> terms, TextRange paragraph, ReadingStyle style,
            Function<TextRange, List<Rectangle2D>> geometry) {
        setTranslateX(left);
        setStroke(style.look().accent());
        getElements().clear();
        double y = Math.rint(style.underlineTop() - LINE) - 0.5;
        for (TermHit term : terms) {
            TextRange seen = new TextRange(Math.max(term.range().start(), paragraph.start()),
                    Math.min(term.range().end(), paragraph.end()));
            for (Rectangle2D box : geometry.apply(seen)) {
                double top = Math.rint(box.getMinY()) + y;
                getElements().addAll(new MoveTo(box.getMinX(), top), new LineTo(box.getMaxX(), top));
            }
        }
    }
}
