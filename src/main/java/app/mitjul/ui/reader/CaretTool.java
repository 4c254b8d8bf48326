package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Boundaries;
import app.mitjul.text.CaretMoves;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.reader.CaretModel.Place;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Moves the caret by keys, and with Shift the end of the selection.
final class CaretTool {

    private final TextColumn column;
    private final BlockFlow flow;
    private final ReaderViewModel model;
    private final TextPlaces places;

    CaretTool(TextColumn column, ReaderViewModel model, TextPlaces places) {
        this.column = column;
        this.model = model;
        this.places = places;
        flow = column.flow();
    }

    private double lineHeight() {
        return column.style().lineHeight();
    }

    private String text() {
        return model.shownProperty().get().map(ShownArticle::text).orElse("");
    }

    /// Where the caret is; before the first touch, the first line that can be seen.
    Place place() {
        return model.caret().placeProperty().get().orElseGet(() -> places.at(0, lineHeight())
                .map(p -> new Place(places.shown(p.offset(), true), false)).orElse(new Place(places.first(), false)));
    }

    /// Carries out a move of the caret.
    ///
    /// @param extend
    ///            the selection goes with it
    void move(Shortcut how, boolean extend) {
        if (model.shownProperty().get().isEmpty()) {
            return;
        }
        Place from = place();
        double x = Double.isNaN(model.caret().column())
                ? places.box(from).map(Rectangle2D::getMinX).orElse(0.0)
                : model.caret().column();
        Place to = target(how, from, x);
        boolean keeps = switch (how) {
            case LINE_UP, LINE_DOWN, PAGE_UP, PAGE_DOWN, READ_ON, READ_BACK -> true;
            default -> false;
        };
        set(to, extend);
        if (keeps) {
            model.caret().keepColumn(x);
        }
        reveal(to);
    }

    private Place target(Shortcut how, Place from, double x) {
        int at = from.offset();
        return switch (how) {
            case LEFT -> to(Boundaries.previous(text(), at), false);
            case RIGHT -> to(Boundaries.next(text(), at), true);
            case WORD_LEFT -> to(CaretMoves.eojeolLeft(text(), at), false);
            case WORD_RIGHT -> to(CaretMoves.eojeolRight(text(), at), true);
            case SENTENCE_UP -> to(sentenceUp(at), false);
            case SENTENCE_DOWN -> to(sentenceDown(at), true);
            case LINE_UP -> places.line(from, -1, x).orElse(new Place(places.first(), false));
            case LINE_DOWN -> places.line(from, 1, x).orElse(new Place(places.last(), false));
            case LINE_START -> places.edgeOfLine(from, false);
            case LINE_END -> places.edgeOfLine(from, true);
            case TEXT_START -> new Place(places.first(), false);
            case TEXT_END -> new Place(places.last(), false);
            case PAGE_DOWN, READ_ON -> page(from, x, 1);
            case PAGE_UP, READ_BACK -> page(from, x, -1);
            default -> from;
        };
    }

    private Place to(int offset, boolean forward) {
        return new Place(places.shown(offset, forward), false);
    }

    private int sentenceUp(int at) {
        Optional<TextRange> here = model.sentenceAt(at);
        if (here.isPresent() && here.get().start() < at) {
            return here.get().start();
        }
        int before = CaretMoves.beforeGap(text(), at);
        return before == 0 ? 0 : model.sentenceAt(Boundaries.previous(text(), before)).map(TextRange::start).orElse(0);
    }

    private int sentenceDown(int at) {
        int end = model.sentenceAt(at).map(TextRange::end).orElse(at);
        int next = CaretMoves.afterGap(text(), end);
        if (next > at) {
            return next;
        }
        return CaretMoves.afterGap(text(),
                model.sentenceAt(Boundaries.next(text(), at)).map(TextRange::end).orElse(text().length()));
    }

    /// One page on: the text moves, the caret stays at its height.
    private Place page(Place from, double x, int by) {
        double y = places.box(from).map(b -> b.getMinY() + b.getHeight() / 2).orElse(flow.viewportHeight() / 3);
        double height = Math.clamp(y, lineHeight(), Math.max(lineHeight(),
                flow.viewportHeight() - lineHeight()));
        int topBefore = flow.topIndex();
        double offsetBefore = flow.topOffset();
        flow.scrollBy(by * (flow.viewportHeight() - 2 * lineHeight()));
        flow.layout();
        boolean stuck = topBefore == flow.topIndex() && Math.abs(offsetBefore - flow.topOffset()) < 1;
        if (stuck) {
            return new Place(by > 0 ? places.last() : places.first(), false);
        }
        return places.at(x, height).orElse(from);
    }

    private void set(Place to, boolean extend) {
        Place from = place();
        if (extend) {
            int anchor = model.selectionProperty().get().isPresent() ? model.caret().anchor() : from.offset();
            model.select(anchor, to.offset());
            model.caret().put(to, anchor);
        } else {
            model.selectionProperty().set(Optional.empty());
            model.caret().put(to, to.offset());
        }
    }

    /// Scrolls as little as is needed to see the caret.
    void reveal(Place place) {
        flow.layout();
        if (places.box(place).isEmpty()) {
            column.toTop(place.offset());
            flow.scrollBy(-flow.viewportHeight() / 3);
            flow.layout();
        }
        places.box(place).ifPresent(box -> {
            double margin = lineHeight() / 2;
            if (box.getMinY() < margin) {
                flow.scrollBy(box.getMinY() - margin);
            } else if (box.getMaxY() > flow.viewportHeight() - margin) {
                flow.scrollBy(box.getMaxY() - flow.viewportHeight() + margin);
            }
        });
    }

    /// Selects a range and leaves the caret at its end.
    void select(TextRange range) {
        model.select(range.start(), range.end());
        reveal(new Place(range.end(), true));
        reveal(new Place(range.start(), false));
    }
}
