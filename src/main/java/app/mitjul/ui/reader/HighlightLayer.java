package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// Draws the marks of one paragraph: tints under the text, underline lanes and margin bars. Everything is an upright
/// rectangle, which is the cheapest thing to render in software.
final class HighlightLayer {

    private static final double LANE = 3;
    private static final double BAR_GAP = 20;
    private static final double BAR_LANE = 8;
    private static final double BAR = 4;

    private final Rectangles tints = new Rectangles();
    private final Rectangles selected = new Rectangles();
    private final Rectangles lines = new Rectangles();
    private final Rectangles bars = new Rectangles();
    private final Group under = new Group(tints.group(), selected.group());

    HighlightLayer(Consumer<AnnotationId> barClicked) {
        under.setManaged(false);
        under.setAutoSizeChildren(false);
        under.setMouseTransparent(true);
        lines.group().setMouseTransparent(true);
        bars.group().setOnMouseClicked(e -> highlight(e).ifPresent(h -> {
            barClicked.accept(h.id());
            e.consume();
        }));
    }

    private static Optional<Highlight> highlight(MouseEvent e) {
        return e.getTarget() instanceof Rectangle bar && bar.getUserData() instanceof Highlight h
                ? Optional.of(h)
                : Optional.empty();
    }

    Group under() {
        return under;
    }

    Group lines() {
        return lines.group();
    }

    Group bars() {
        return bars.group();
    }

    /// The left edge of the column.
    void move(double left) {
        under.setTranslateX(left);
        lines.group().setTranslateX(left);
        bars.group().setTranslateX(left);
    }

    /// @param highlights clipped to the paragraph, in order of reading
    /// @param geometry boxes of a range, line by line, in the paragraph's coordinates
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
        underlines(highlights, style, geometry);
        marginBars(highlights, geometry);
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

    private void underlines(List<Highlight> highlights, ReadingStyle style,
            Function<TextRange, List<Rectangle2D>> geometry) {
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
        all.sort((a, b) -> {
            int tops = Double.compare(a.top(), b.top());
            return tops == 0 ? Double.compare(b.bottom(), a.bottom()) : tops;
        });
        bars.begin();
        Lanes lanes = new Lanes();
        for (Bar bar : all) {
            double x = -BAR_GAP - BAR_LANE * lanes.place(bar.top(), bar.bottom());
            Rectangle drawn = bars.add(x, bar.top() + 2, BAR, Math.max(BAR, bar.bottom() - bar.top() - 4),
                    bar.highlight().style().ink());
            drawn.setUserData(bar.highlight());
            if (drawn.getOnMouseEntered() == null) {
                drawn.getStyleClass().add("margin-bar");
                drawn.setOnMouseEntered(e -> tip(drawn));
            }
        }
        bars.end();
    }

    /// Made when the mouse comes: there may be hundreds of bars, and a bar may show another mark next time.
    private static void tip(Rectangle bar) {
        if (bar.getProperties().remove("tip") instanceof Tooltip before) {
            Tooltip.uninstall(bar, before);
        }
        if (bar.getUserData() instanceof Highlight h && !h.style().name().isEmpty()) {
            Tooltip tip = new Tooltip(h.style().name());
            tip.setShowDelay(Duration.millis(200));
            Tooltip.install(bar, tip);
            bar.getProperties().put("tip", tip);
        }
    }
}
