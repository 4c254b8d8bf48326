package app.mitjul.ui.reader;

import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.reader.Layers.Layer;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// What lies over the text: the caret, and the grips of the chosen annotation. It follows the text wherever that goes.
final class CaretLayer extends Pane {

    private final Node reader;
    private final TextColumn column;
    private final ReaderViewModel model;
    private final TextPlaces places;
    private final CaretTool tool;
    private final KeyMarking marking;
    private final Layer<Handles> handles;
    private final Layer<Caret> caret;
    private final Runnable placed = this::place;
    private final InvalidationListener onCaret = o -> place();

    CaretLayer(Node reader, TextColumn column, ReaderViewModel model, Texts texts) {
        this.reader = reader;
        this.column = column;
        this.model = model;
        places = new TextPlaces(column,
                () -> model.shownProperty().get().map(ShownArticle::text).orElse(""));
        tool = new CaretTool(column, model, places);
        marking = new KeyMarking(model, tool);
        Layers layers = new Layers(getChildren());
        handles = layers.add(() -> new Handles(reader, column, model, places, marking, texts));
        caret = layers.add(Caret::new);
        setPickOnBounds(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    void activate() {
        column.flow().addPlaced(placed);
        model.caret().placeProperty().addListener(onCaret);
        reader.focusedProperty().addListener(onCaret);
        model.chosenProperty().addListener(onCaret);
        model.shownProperty().addListener(onCaret);
    }

    void deactivate() {
        column.flow().removePlaced(placed);
        model.caret().placeProperty().removeListener(onCaret);
        reader.focusedProperty().removeListener(onCaret);
        model.chosenProperty().removeListener(onCaret);
        model.shownProperty().removeListener(onCaret);
        caret.ifMade(Caret::hide);
    }

    KeyMarking marking() {
        return marking;
    }

    int offset() {
        return tool.place().offset();
    }

    /// Carries out a move of the caret.
    void move(Shortcut how, boolean extend) {
        tool.move(how, extend);
    }

    private void place() {
        Optional<Rectangle2D> box = reader.isFocused() && column.plan().size() > 0
                ? places.box(tool.place())
                : Optional.empty();
        box.ifPresentOrElse(b -> caret.get().show(b, column.style().look().text(), column.style().look().page()),
                () -> caret.ifMade(Caret::hide));
        if (handles.isMade() || model.chosenProperty().get().isPresent()) {
            handles.get().place();
        }
    }
}
