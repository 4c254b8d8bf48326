package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Boundaries;
import app.mitjul.text.CaretMoves;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.reader.CaretModel.Place;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;

/// The grips at both ends of this person's chosen annotation. Dragged, they show where the passage will end, by grapheme,
/// with Ctrl by eojeol; let go, the annotation is moved.
final class Handles extends Group {

    private final TextColumn column;
    private final ReaderViewModel model;
    private final TextPlaces places;
    private final KeyMarking marking;
    private final Handle start = new Handle(false);
    private final Handle end = new Handle(true);
    private Optional<TextRange> dragged = Optional.empty();
    private Optional<Handle> held = Optional.empty();

    /// @param reader
    ///            hears the mouse while an end is dragged, wherever in the text it is
    Handles(Node reader, TextColumn column, ReaderViewModel model, TextPlaces places, KeyMarking marking, Texts texts) {
        this.column = column;
        this.model = model;
        this.places = places;
        this.marking = marking;
        setManaged(false);
        getChildren().addAll(start, end);
        start.accessibleTextProperty().bind(texts.bind("ui.handle.start"));
        end.accessibleTextProperty().bind(texts.bind("ui.handle.end"));
        hold(start);
        hold(end);
        reader.addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> held.ifPresent(handle -> {
            drag(e, handle == end);
            e.consume();
        }));
        reader.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> held.ifPresent(handle -> {
            held = Optional.empty();
            drop();
            e.consume();
        }));
    }

    private void hold(Handle handle) {
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            held = Optional.of(handle).filter(h -> e.getButton() == MouseButton.PRIMARY);
            e.consume();
        });
    }

    private Optional<Annotation> chosen() {
        return model.chosenProperty().get().flatMap(model::annotation)
                .filter(a -> a.annotator().equals(model.library().me()));
    }

    private void drag(MouseEvent e, boolean atEnd) {
        Point2D at = sceneToLocal(e.getSceneX(), e.getSceneY());
        String text = model.shownProperty().get().map(ShownArticle::text).orElse("");
        chosen().flatMap(a -> places.at(at.getX(), at.getY()).map(to -> atEnd
                ? range(text, a.range().start(), snapped(text, to.offset(), e.isShortcutDown(), true))
                : range(text, snapped(text, to.offset(), e.isShortcutDown(), false), a.range().end())))
                .ifPresent(r -> r.ifPresent(range -> {
                    dragged = Optional.of(range);
                    model.selectionProperty().set(dragged);
                }));
        place();
    }

    /// The other end stays where it is; a passage is never turned round and never less than a grapheme.
    private static Optional<TextRange> range(String text, int from, int to) {
        return from < to ? CaretMoves.selection(text, from, to) : Optional.empty();
    }

    private static int snapped(String text, int offset, boolean word, boolean atEnd) {
        if (!word) {
            return CaretMoves.snap(text, offset);
        }
        return Boundaries.eojeolAt(text, atEnd ? Boundaries.previous(text, offset) : offset)
                .map(w -> atEnd ? w.end() : w.start()).orElse(offset);
    }

    private void drop() {
        Optional<TextRange> to = dragged;
        dragged = Optional.empty();
        to.ifPresent(range -> {
            model.selectionProperty().set(Optional.empty());
            chosen().ifPresent(a -> marking.move(a, range));
        });
        place();
    }

    /// Puts the grips where the ends are, when those are on the screen.
    void place() {
        Optional<TextRange> range = dragged.or(() -> chosen().map(Annotation::range))
                .filter(r -> column.plan().size() > 0);
        Color ink = column.style().look().accent();
        place(start, range.flatMap(r -> places.box(new Place(r.start(), false))), ink);
        place(end, range.flatMap(r -> places.box(new Place(r.end(), true))), ink);
    }

    private void place(Handle handle, Optional<javafx.geometry.Rectangle2D> box, Color ink) {
        box.ifPresentOrElse(b -> handle.show(b, ink, column.style().look().page()), () -> handle.setVisible(false));
    }
}
