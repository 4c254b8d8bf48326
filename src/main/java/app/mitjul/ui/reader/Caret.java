package app.mitjul.ui.reader;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// The blinking line in the text. It has a halo in the colour of the page, so that it is seen on every tint and
/// selection, and is as dark as the text itself: in a look of high contrast, too.
final class Caret extends Group {

    private static final double WIDTH = 2;
    private static final double HALO = 1.5;

    private final Rectangle line = new Rectangle();
    private final Rectangle halo = new Rectangle();
    private final Timeline blinking;

    Caret() {
        getChildren().addAll(halo, line);
        getStyleClass().add("reader-caret");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        blinking = new Timeline(new KeyFrame(Duration.ZERO, e -> setOpacity(1)),
                new KeyFrame(Duration.millis(560), e -> setOpacity(0)), new KeyFrame(Duration.millis(1060)));
        blinking.setCycleCount(Animation.INDEFINITE);
    }

    /// Shows it at the left edge of `box`, in the coordinates of the parent, and begins to blink anew when it moved.
    void show(Rectangle2D box, Color ink, Color page) {
        double x = Math.rint(box.getMinX()) - WIDTH / 2;
        boolean moved = !isVisible() || line.getX() != x || line.getY() != box.getMinY();
        place(line, x, box.getMinY(), WIDTH, box.getHeight());
        place(halo, x - HALO, box.getMinY() - HALO, WIDTH + 2 * HALO, box.getHeight() + 2 * HALO);
        line.setFill(ink);
        halo.setFill(page);
        setVisible(true);
        if (moved) {
            blinking.playFromStart();
        }
    }

    private static void place(Rectangle r, double x, double y, double width, double height) {
        r.setX(x);
        r.setY(y);
        r.setWidth(width);
        r.setHeight(height);
    }

    void hide() {
        blinking.stop();
        setVisible(false);
    }
}
