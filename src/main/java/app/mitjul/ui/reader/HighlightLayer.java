package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.UnderlinePattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.util.Duration;

/// Draws the marks of one paragraph: tints under the text, underline lanes and margin bars. One path per style.
final class HighlightLayer {

    private static final double LANE = 3;
    private static final double LINE = 2;
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
            tints.getChildren().add(fill(style.look().hit(), geometry.apply(hit), style));
        }
        underlines(highlights, style, geometry);
        marginBars(highlights, geometry);
    }

    void drawSelection(Optional<TextRange> selection, ReadingStyle style,
            Function<TextRange, List<Rectangle2D>> geometry) {
        selected.getChildren().clear();
        selection.ifPresent(range -> selected.getChildren()
                .add(fill(style.look().selection(), geometry.apply(range), style)));
    }

    private void tints(List<Highlight> highlights, ReadingStyle style,
            Function<TextRange, List<Rectangle2D>> geometry) {
        Map<Color, List<Rectangle2D>> byTint = new LinkedHashMap<>();
        for (TintSegments.Segment segment : TintSegments.of(highlights)) {
            byTint.computeIfAbsent(segment.style().tint(), c -> new ArrayList<>())
                    .addAll(geometry.apply(segment.range()));
        }
        byTint.forEach((color, boxes) -> tints.getChildren().add(fill(color, boxes, style)));
    }

    private static Path fill(Color color, List<Rectangle2D> boxes, ReadingStyle style) {
        Path path = new Path();
        path.setFill(color);
        path.setStroke(null);
        double top = style.ascent() - style.size() * 0.95;
        double bottom = style.underlineTop();
        for (Rectangle2D box : boxes) {
            path.getElements().addAll(new MoveTo(box.getMinX(), box.getMinY() + top),
                    new LineTo(box.getMaxX(), box.getMinY() + top),
                    new LineTo(box.getMaxX(), box.getMinY() + bottom),
                    new LineTo(box.getMinX(), box.getMinY() + bottom), new ClosePath());
        }
        return path;
    }

    private void underlines(List<Highlight> highlights, ReadingStyle style,
            Function<TextRange, List<Rectangle2D>> geometry) {
        Map<Highlight.Style, Path> paths = new LinkedHashMap<>();
        Lanes lanes = new Lanes();
        for (Highlight h : sorted(highlights)) {
            double y = style.underlineTop() + 1 + LANE * lanes.place(h.range().start(), h.range().end());
            Path path = paths.computeIfAbsent(h.style(), HighlightLayer::line);
            for (Rectangle2D box : geometry.apply(h.range())) {
                path.getElements().addAll(new MoveTo(box.getMinX() + 1, box.getMinY() + y),
                        new LineTo(Math.max(box.getMinX() + 1, box.getMaxX() - 1), box.getMinY() + y));
            }
        }
        lines.getChildren().addAll(paths.values());
    }

    private static List<Highlight> sorted(List<Highlight> highlights) {
        return highlights.stream().sorted(Comparator.comparing(Highlight::range)).toList();
    }

    private static Path line(Highlight.Style style) {
        Path path = new Path();
        path.setStroke(style.ink());
        path.setStrokeWidth(LINE);
        path.setFill(null);
        path.setStrokeLineCap(style.pattern() == UnderlinePattern.DOTTED ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        path.getStrokeDashArray().setAll(switch (style.pattern()) {
            case SOLID -> List.<Double>of();
            case DASHED -> List.of(7.0, 3.0);
            case DOTTED -> List.of(0.1, 4.0);
            case DASH_DOT -> List.of(8.0, 3.0, 2.0, 3.0);
            case LONG_DASH -> List.of(14.0, 4.0);
        });
        return path;
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
        Rectangle rectangle = new Rectangle(x, bar.top() + 2, BAR, Math.max(BAR, bar.bottom() - bar.top() - 4));
        rectangle.setArcWidth(BAR);
        rectangle.setArcHeight(BAR);
        rectangle.setFill(style.ink());
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
