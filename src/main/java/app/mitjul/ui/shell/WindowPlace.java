package app.mitjul.ui.shell;

import app.mitjul.settings.WindowState;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts the window where it was left, if that is still on a screen.
final class WindowPlace {

    private final Stage stage;

    WindowPlace(Stage stage) {
        this.stage = stage;
    }

    void restore(WindowState state) {
        stage.setWidth(state.width());
        stage.setHeight(state.height());
        Rectangle2D title = new Rectangle2D(Double.isNaN(state.x()) ? 0 : state.x(),
                Double.isNaN(state.y()) ? 0 : state.y(), state.width(), 40);
        boolean seen = Screen.getScreens().stream().anyMatch(s -> s.getVisualBounds().intersects(title));
        if (!Double.isNaN(state.x()) && !Double.isNaN(state.y()) && seen) {
            stage.setX(state.x());
            stage.setY(state.y());
        } else {
            stage.centerOnScreen();
        }
        stage.setMaximized(state.maximized());
    }

    /// The place now; while maximized or full screen the size from before is kept.
    WindowState state(WindowState before) {
        boolean max = stage.isMaximized() || stage.isFullScreen();
        return new WindowState(max ? before.x() : stage.getX(), max ? before.y() : stage.getY(),
                max ? before.width() : stage.getWidth(), max ? before.height() : stage.getHeight(),
                stage.isMaximized(),
                before.libraryShown(), before.inspectorShown(), before.libraryWidth(), before.inspectorWidth(),
                before.split(), before.splitDivider());
    }
}
