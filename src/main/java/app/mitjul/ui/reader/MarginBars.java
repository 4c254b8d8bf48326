package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// Draws a bar beside each mark of one text, in lanes where there are several; a click chooses the mark.
final class MarginBars {

    private static final double BAR_GAP = 20;
    private static final double BAR_LANE = 8;
    private static final double BAR = 4;

    private final Rectangles bars;

    /// The next of these layers.
    MarginBars(Layers layers, Consumer<AnnotationId> clicked) {
        bars = new Rectangles(layers, group -> group.setOnMouseClicked(e -> highlight(e).ifPresent(h -> {
            clicked.accept(h.id());
            e.consume();
        })));
    }

    private static Optional<Highlight> highlight(MouseEvent e) {
        return e.getTarget() instanceof Rectangle bar && bar.getUserData() instanceof Highlight h
                ? Optional.of(h)
                : Optional.empty();
    }

    /// The left edge of the column.
    void move(double left) {
        bars.move(left);
    }

    private record Bar(double top, double bottom, Highlight highlight) {
    }

    /// @param highlights clipped to the text
    /// @param geometry boxes of a range, line by line, from the left edge of the column
    void draw(List<Highlight> highlights, Function<TextRange, List<Rectangle2D>> geometry) {
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
