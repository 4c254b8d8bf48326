package app.mitjul.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/// A group of upright rectangles that is drawn anew again and again. The nodes stay and take other places: a rectangle
/// that is where it was costs nothing, neither styling nor rendering.
final class Rectangles {

    private final Group group = new Group();
    private final List<Rectangle> fresh = new ArrayList<>();
    private int next;

    Rectangles() {
        group.setManaged(false);
        group.setAutoSizeChildren(false);
    }

    Group group() {
        return group;
    }

    /// Begins to draw.
    void begin() {
        next = 0;
        fresh.clear();
    }

    /// One more, on whole pixels from top to bottom.
    Rectangle add(double x, double y, double width, double height, Paint paint) {
        List<Node> there = group.getChildren();
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
            group.getChildren().addAll(fresh);
        } else if (next < group.getChildren().size()) {
            group.getChildren().remove(next, group.getChildren().size());
        }
        fresh.clear();
    }
}
