package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;

/// Draws what lies under the words of one text: the tints of marks, the places of search words, the selection.
/// Everything is an upright rectangle, which is the cheapest thing to render in software.
final class Grounds {

    private final Rectangles tints;
    private final Rectangles selected;

    /// The next two of these layers.
    Grounds(Layers layers) {
        tints = new Rectangles(layers);
        selected = new Rectangles(layers);
    }

    /// The left edge of the column.
    void move(double left) {
        tints.move(left);
        selected.move(left);
    }

    /// @param highlights clipped to the text, in order of reading
    /// @param geometry boxes of a range, line by line, from the left edge of the column
    void drawMarks(List<Highlight> highlights, List<TextRange> hits, ReadingStyle style,
            Function<TextRange, List<Rectangle2D>> geometry) {
        tints.begin();
        for (TintSegments.Segment segment : TintSegments.of(highlights)) {
            fill(tints, segment.style().tint(), geometry.apply(segment.range()), style);
        }
        for (TextRange hit : hits) {
            fill(tints, style.look().hit(), geometry.apply(hit), style);
        }
        tints.end();
    }

    void drawSelection(Optional<TextRange> selection, ReadingStyle style,
            Function<TextRange, List<Rectangle2D>> geometry) {
        selected.begin();
        selection.ifPresent(range -> fill(selected, style.look().selection(), geometry.apply(range), style));
        selected.end();
    }

    /// A rectangle per line: a path over several lines costs the whole area between them, too.
    private static void fill(Rectangles into, Color color, List<Rectangle2D> boxes, ReadingStyle style) {
        double top = style.ascent() - style.size() * 0.95;
        for (Rectangle2D box : boxes) {
            into.add(box.getMinX(), box.getMinY() + top, box.getWidth(), style.underlineTop() - top, color);
        }
    }
}
