package app.mitjul.ui.find;

import app.mitjul.domain.article.TextRange;
import app.mitjul.ui.look.Look;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// What stands before, in, or behind a hit, on one line, with the marks it lies in. Shows no more than its width: the
/// piece before a hit its end, the others their beginning.
final class KwicPiece extends Pane {

    private static final double THICK = 2;
    private static final double LANE = 3;

    private final Text text = new Text();
    private final Group marks = new Group();
    private final Rectangle clip = new Rectangle();
    private final boolean fromTheEnd;
    private int start;

    /// @param fromTheEnd
    ///            the end of the words stands at the right edge
    KwicPiece(String style, boolean fromTheEnd) {
        this.fromTheEnd = fromTheEnd;
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.BASELINE);
        marks.setManaged(false);
        text.setManaged(false);
        setClip(clip);
        setMouseTransparent(true);
        getChildren().addAll(marks, text);
    }

    /// @param from
    ///            where the words begin in the article's text
    void show(String words, int from, Font font) {
        start = from;
        text.setFont(font);
        text.setText(LineText.of(words));
        marks.getChildren().clear();
    }

    /// Real width of the words in pixels.
    double wordsWidth() {
        return text.getLayoutBounds().getWidth();
    }

    void place(double x, double width, double height) {
        resizeRelocate(x, 0, Math.max(0, width), height);
        double at = fromTheEnd ? width - wordsWidth() : 0;
        clipAtCharacters(at, Math.max(0, width));
        clip.setHeight(height);
        text.setX(0);
        text.setLayoutX(at);
        text.setLayoutY(baseline(height));
        marks.setLayoutX(at);
        marks.setLayoutY(baseline(height));
    }

    /// No character is cut in two.
    private void clipAtCharacters(double at, double width) {
        double from = at < 0 ? character(-at)[1] + at : 0;
        double to = at + wordsWidth() > width + 1 ? character(width - at)[0] + at - 1 : width;
        clip.setX(Math.min(from, width));
        clip.setWidth(Math.max(0, to - from));
    }

    /// Edges of the character at a pixel of the words.
    private double[] character(double x) {
        int index = Math.clamp(text.hitTest(new Point2D(x, 0)).getCharIndex(), 0, text.getText().length() - 1);
        return edges(new TextRange(start + index, start + index + 1));
    }

    private static double baseline(double height) {
        return Math.rint(height * 0.66);
    }

    /// Draws marks in the way of their themes: a tint for the first, and an underline each, one below the other.
    void mark(List<LineMark> all, Look look) {
        List<Node> drawn = new ArrayList<>();
        int end = start + text.getText().length();
        List<LineMark> here = all.stream().filter(m -> m.range().start() < end && m.range().end() > start).toList();
        double size = text.getFont().getSize();
        for (int i = here.size() - 1; i >= 0; i--) {
            LineMark mark = here.get(i);
            TextRange part = new TextRange(Math.max(start, mark.range().start()), Math.min(end, mark.range().end()));
            double[] x = edges(part);
            if (mark.tinted()) {
                drawn.addFirst(box(x, -size * 0.95, size * 1.2, look.tint(mark.ink())));
            }
            if (mark.lane() < 2) {
                javafx.scene.shape.Line line = app.mitjul.ui.codebook.UnderlineSample.line(mark.pattern(), mark.ink());
                line.setStartX(x[0]);
                line.setEndX(Math.max(x[0] + 1, x[1]));
                double y = Math.rint(size * 0.25) + 1 + LANE * mark.lane();
                line.setStartY(y);
                line.setEndY(y);
                line.setStrokeWidth(THICK);
                drawn.add(line);
            }
        }
        marks.getChildren().setAll(drawn);
    }

    private double[] edges(TextRange part) {
        double from = Double.MAX_VALUE;
        double to = 0;
        for (PathElement e : text.rangeShape(part.start() - start, part.end() - start)) {
            double x = switch (e) {
                case MoveTo move -> move.getX();
                case LineTo line -> line.getX();
                default -> Double.NaN;
            };
            if (!Double.isNaN(x)) {
                from = Math.min(from, x);
                to = Math.max(to, x);
            }
        }
        return new double[]{Math.min(from, to), to};
    }

    private static Rectangle box(double[] x, double y, double height, Color fill) {
        Rectangle box = new Rectangle(x[0], y, x[1] - x[0], height);
        box.setFill(fill);
        return box;
    }
}
