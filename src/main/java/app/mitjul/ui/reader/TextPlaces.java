package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Boundaries;
import app.mitjul.ui.reader.CaretModel.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;

/// Turns places of the text into boxes on the screen and back, line by line. Boxes are in the coordinates of the flow.
final class TextPlaces {

    private final TextColumn column;
    private final BlockFlow flow;
    private final Supplier<String> text;

    TextPlaces(TextColumn column, Supplier<String> text) {
        this.column = column;
        this.text = text;
        flow = column.flow();
    }

    /// The piece that shows the character at `offset`, or that ends there; of those the nearest.
    int pieceOf(int offset) {
        TextPlan plan = column.plan();
        int index = plan.indexOf(offset);
        boolean endsBefore = index > 0 && plan.get(index - 1).range().end() == offset
                && plan.get(index).range().start() > offset;
        return endsBefore ? index - 1 : index;
    }

    /// The nearest shown place in the direction of a move.
    int shown(int offset, boolean forward) {
        TextPlan plan = column.plan();
        if (plan.size() == 0) {
            return 0;
        }
        int index = pieceOf(offset);
        TextRange piece = plan.get(index).range();
        return offset < piece.start() && !forward && index > 0
                ? plan.get(index - 1).range().end()
                : Math.clamp(offset, piece.start(), piece.end());
    }

    int first() {
        return column.plan().size() == 0 ? 0 : column.plan().get(0).range().start();
    }

    int last() {
        return column.plan().size() == 0 ? 0 : column.plan().get(column.plan().size() - 1).range().end();
    }

    Optional<ParagraphNode> live(int piece) {
        return Optional.ofNullable(flow.live().get(piece + 1)).filter(ParagraphNode.class::isInstance)
                .map(ParagraphNode.class::cast);
    }

    /// The paragraph of a piece, made when it is not on the screen.
    private Optional<ParagraphNode> node(int piece) {
        if (piece < 0 || piece >= column.plan().size() || !(flow.block(piece + 1) instanceof ParagraphNode p)) {
            return Optional.empty();
        }
        if (p.getWidth() <= 0) {
            double width = Math.max(1, flow.width());
            p.resize(width, p.prefHeight(width));
        }
        p.layout();
        return Optional.of(p);
    }

    /// The line before which the caret at `place` stands; its width means nothing. Empty when it is not on the screen.
    Optional<Rectangle2D> box(Place place) {
        return live(pieceOf(place.offset())).map(p -> {
            p.layout();
            Rectangle2D box = inNode(p, place);
            return new Rectangle2D(box.getMinX() + p.getLayoutX(), box.getMinY() + p.getLayoutY(), box.getWidth(),
                    box.getHeight());
        });
    }

    private Rectangle2D inNode(ParagraphNode p, Place place) {
        TextRange range = p.range().orElseThrow();
        boolean after = place.offset() > range.start() && (place.lineEnd() || place.offset() >= range.end());
        int start = after
                ? Math.max(range.start(), Boundaries.previous(text.get(), place.offset()))
                : Math.max(range.start(), place.offset());
        int end = after
                ? place.offset()
                : Math.max(start + 1, Math.min(range.end(), Boundaries.next(text.get(), place.offset())));
        List<Rectangle2D> boxes = p.boxes(new TextRange(start, end));
        if (boxes.isEmpty()) {
            return new Rectangle2D(0, 0, 0, p.style().size() * 1.3);
        }
        Rectangle2D box = after ? boxes.getLast() : boxes.getFirst();
        return after ? new Rectangle2D(box.getMaxX(), box.getMinY(), box.getWidth(), box.getHeight()) : box;
    }

    /// The place on the line above or below at distance `x` from the left edge; empty at both ends of the text.
    Optional<Place> line(Place from, int by, double x) {
        int piece = pieceOf(from.offset());
        return node(piece).flatMap(p -> {
            Rectangle2D box = inNode(p, from);
            double step = p.style().lineSpacing() + 2;
            double y = by > 0 ? box.getMaxY() + step : box.getMinY() - step;
            double lowest = p.lineTop(p.range().orElseThrow().end());
            boolean inside = by > 0 ? box.getMinY() + 1 < lowest : box.getMinY() > 1;
            return inside
                    ? Optional.of(at(p, x, y))
                    : node(piece + by).map(q -> at(q, x, by > 0 ? 2 : q.lineTop(q.range().orElseThrow().end()) + 2));
        });
    }

    /// The place nearest to a point of a paragraph; behind the last character of a line it belongs to that line.
    Place at(ParagraphNode p, double x, double y) {
        int offset = p.insertionAt(x, y);
        int line = p.lineStartAt(y);
        boolean wrapped = offset > line && p.lineTop(offset) > p.lineTop(line)
                && offset < p.range().orElseThrow().end();
        if (!wrapped) {
            return new Place(offset, false);
        }
        int before = Boundaries.previous(text.get(), offset);
        return text.get().charAt(before) == ' ' ? new Place(before, false) : new Place(offset, true);
    }

    /// The place nearest to a point of the flow.
    Optional<Place> at(double x, double y) {
        return flow.at(y).map(e -> e.getValue()).filter(ParagraphNode.class::isInstance)
                .map(ParagraphNode.class::cast).map(p -> at(p, x - p.getLayoutX(), y - p.getLayoutY()));
    }

    /// The beginning or the end of the line a caret is on.
    Place edgeOfLine(Place from, boolean end) {
        return node(pieceOf(from.offset())).map(p -> {
            Rectangle2D box = inNode(p, from);
            double y = box.getMinY() + 1;
            return end ? at(p, p.getWidth(), y) : new Place(p.lineStartAt(y), false);
        }).orElse(from);
    }
}
