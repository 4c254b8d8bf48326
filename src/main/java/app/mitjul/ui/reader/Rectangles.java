package app.mitjul.ui.reader;

import app.mitjul.ui.reader.Layers.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/// A layer of upright rectangles that is drawn anew again and again. The nodes stay and take other places: a rectangle
/// that is where it was costs nothing, neither styling nor rendering. The layer is there from its first rectangle on.
final class Rectangles {

    private final Layer<Group> layer;
    private final List<Rectangle> fresh = new ArrayList<>();
    private ObservableList<Node> there = FXCollections.emptyObservableList();
    private double left;
    private int next;

    /// The next of these layers; the mouse does not see it.
    Rectangles(Layers layers) {
        this(layers, group -> group.setMouseTransparent(true));
    }

    /// @param made
    ///            gets the group that holds the rectangles as soon as there is one
    Rectangles(Layers layers, Consumer<Group> made) {
        layer = layers.add(() -> {
            Group group = new Group();
            group.setManaged(false);
            group.setAutoSizeChildren(false);
            group.setTranslateX(left);
            made.accept(group);
            there = group.getChildren();
            return group;
        });
    }

    /// Where x begins.
    void move(double to) {
        left = to;
        layer.ifMade(group -> group.setTranslateX(to));
    }

    /// Begins to draw.
    void begin() {
        next = 0;
        fresh.clear();
    }

    /// One more, on whole pixels from top to bottom.
    Rectangle add(double x, double y, double width, double height, Paint paint) {
        Rectangle rectangle;
        if (next < there.size()) {
            rectangle = (Rectangle) there.get(next);
        } else {
            rectangle = new Rectangle();
            fresh.add(rectangle);
        }
        next++;
        rectangle.setX(x);
        rectangle.setY(Math.rint(y));
        rectangle.setWidth(width);
        rectangle.setHeight(Math.rint(height));
        rectangle.setFill(paint);
        return rectangle;
    }

    /// Takes away what is left from before.
    void end() {
        if (!fresh.isEmpty()) {
            layer.get().getChildren().addAll(fresh);
        } else if (next < there.size()) {
            there.remove(next, there.size());
        }
        fresh.clear();
    }
}
