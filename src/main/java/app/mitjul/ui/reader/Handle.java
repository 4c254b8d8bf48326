package app.mitjul.ui.reader;

import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// The grip at one end of the chosen annotation: a line as high as the text with a knob, and around the knob a wider
/// target for the mouse. The line itself lets the mouse through, so that other words can be selected from there.
final class Handle extends Group {

    /// Width of the target in pixels; the knob alone would be hard to hit.
    static final double TARGET = 14;
    private static final double KNOB = 4.5;

    private final boolean end;
    private final Rectangle target = new Rectangle();
    private final Line line = new Line();
    private final Circle knob = new Circle(KNOB);

    /// @param end
    ///            the knob hangs below the last character; else it stands above the first
    Handle(boolean end) {
        this.end = end;
        target.setFill(Color.TRANSPARENT);
        getChildren().addAll(line, knob, target);
        line.setStrokeWidth(2);
        line.setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.THUMB);
        getStyleClass().add(end ? "handle-end" : "handle-start");
    }

    /// Stands at the left edge of `box`.
    void show(Rectangle2D box, Color ink, Color page) {
        double x = Math.rint(box.getMinX());
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(box.getMinY());
        line.setEndY(box.getMaxY());
        line.setStroke(ink);
        knob.setCenterX(x);
        knob.setCenterY(end ? box.getMaxY() + KNOB + 1 : box.getMinY() - KNOB - 1);
        knob.setFill(ink);
        knob.setStroke(page);
        target.setX(x - TARGET / 2);
        target.setY(knob.getCenterY() - TARGET / 2);
        target.setWidth(TARGET);
        target.setHeight(TARGET);
        setVisible(true);
    }
}
