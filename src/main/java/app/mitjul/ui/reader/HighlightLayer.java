package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// Draws the marks of one paragraph: tints under the text, underline lanes and margin bars. Everything is an
/// upright rectangle, which is the cheapest thing to render in software.
final class HighlightLayer {

    private static final double LANE = 3;
    private static final double BAR_GAP = 20;
    private static final double BAR_LANE = 8;
    private static final double BAR = 4;

    private final Group tints = new Group();
    private final Group selected = new Group();
    private final Group under = new Group(tints, selected);
    private final Group lines = new Group();
    private final Group bars = new Group();
    private final Consumer<AnnotationId> barClicked;

    HighlightLayer(Consumer<AnnotationId> barClicked) {
        this.barClicked = barClicked;
        for (Group group : List.of(under, tints, selected, lines, bars)) {
            group.setManaged(false);
            group.setAutoSizeChildren(false);
        }
        under.setMouseTransparent(true);
        lines.setMouseTransparent(true);
    }

    Group under() {
        return under;
    }

    Group lines() {
        return lines;
    }

    Group bars() {
        return bars;
    }

    /// The left edge of the column.
    void move(double left) {
        under.setTranslateX(left);
        lines.setTranslateX(left);
        bars.setTranslateX(left);
    }

    /// @param highlights clipped to the paragraph, in order of reading
    /// @param geometry boxes of a range, line by line, in the paragraph's coordinates
    void drawMarks(List<Highlight> highlights, List<TextRange> hits, ReadingStyle style,
            Function<TextRange, List<Rectangle2D>> geometry) {
        tints.getChildren().clear();
        lines.getChildren().clear();
        bars.getChildren().clear();
        tints(highlights, style, geometry);
        for (TextRange hit : hits) {
            fill(tints, style.look().hit(), geometry.apply(hit), style);
        }
        underlines(highlights, style, geometry);
        marginBars(highlights, geometry);
    }

    void drawSelection(Optional<TextRange> selection, ReadingStyle style,
            Function<TextRange, List<Rectangle2D>> geometry) {
        selected.getChildren().clear();
        selection.ifPresent(range -> fill(selected, style.look().selection(), geometry.apply(range), style));
    }

    private void tints(List<Highlight> highlights, ReadingStyle style,
            Function<TextRange, List<Rectangle2D>> geometry) {
        for (TintSegments.Segment segment : TintSegments.of(highlights)) {
            fill(tints, segment.style().tint(), geometry.apply(segment.range()), style);
        }
    }

    /// A rectangle per line: a path over several lines costs the whole area between them, too.
    private static void fill(Group group, Color color, List<Rectangle2D> boxes, ReadingStyle style) {
        double top = style.ascent() - style.size() * 0.95;
        double height = Math.rint(style.underlineTop() - top);
        for (Rectangle2D box : boxes) {
            group.getChildren()
                    .add(rectangle(box.getMinX(), Math.rint(box.getMinY() + top), box.getWidth(), height, color));
        }
    }

    private static Rectangle rectangle(double x, double y, double width, double height, Paint paint) {
        Rectangle rectangle = new Rectangle(x, y, width, height);
        rectangle.setFill(paint);
        return rectangle;
    }

    private void underlines(List<Highlight> highlights, ReadingStyle style,
            Function<TextRange, List<Rectangle2D>> geometry) {
        Lanes lanes = new Lanes();
        for (Highlight h : sorted(highlights)) {
            double y = style.underlineTop() + LANE * lanes.place(h.range().start(), h.range().end());
            for (Rectangle2D box : geometry.apply(h.range())) {
                lines.getChildren().add(rectangle(Math.rint(box.getMinX() + 1), Math.rint(box.getMinY() + y),
                        Math.max(1, Math.rint(box.getWidth() - 2)), Strokes.WIDTH, style.strokes().of(h.style())));
            }
        }
    }

    private static List<Highlight> sorted(List<Highlight> highlights) {
        return highlights.stream().sorted(Comparator.comparing(Highlight::range)).toList();
    }

    private record Bar(double top, double bottom, Highlight highlight) {
    }

    private void marginBars(List<Highlight> highlights, Function<TextRange, List<Rectangle2D>> geometry) {
        List<Bar> all = new ArrayList<>();
        for (Highlight h : highlights) {
            List<Rectangle2D> boxes = geometry.apply(h.range());
            if (!boxes.isEmpty()) {
                all.add(new Bar(boxes.getFirst().getMinY(), boxes.getLast().getMaxY(), h));
            }
        }
        all.sort(Comparator.comparingDouble(Bar::top).thenComparingDouble(b -> -b.bottom()));
        Lanes lanes = new Lanes();
        for (Bar bar : all) {
            double x = -BAR_GAP - BAR_LANE * lanes.place(bar.top(), bar.bottom());
            bars.getChildren().add(draw(bar, x));
        }
    }

    private Rectangle draw(Bar bar, double x) {
        Highlight.Style style = bar.highlight().style();
        Rectangle rectangle = rectangle(x, Math.rint(bar.top() + 2), BAR,
                Math.max(BAR, Math.rint(bar.bottom() - bar.top() - 4)), style.ink());
        rectangle.getStyleClass().add("margin-bar");
        rectangle.setOnMouseClicked(e -> {
            barClicked.accept(bar.highlight().id());
            e.consume();
        });
        if (!style.name().isEmpty()) {
            rectangle.setOnMouseEntered(e -> {
                Tooltip tip = new Tooltip(style.name());
                tip.setShowDelay(Duration.millis(200));
                Tooltip.install(rectangle, tip);
                rectangle.setOnMouseEntered(null);
            });
        }
        return rectangle;
    }
}
