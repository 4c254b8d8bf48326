package app.mitjul.ui.shell;

import app.mitjul.settings.WindowState;
import app.mitjul.ui.common.FxThread;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Lays out the two sides around the middle. A side can be put away and keeps its width; where the window is narrow it is
/// a drawer over the middle, which a click beside it puts away.
final class Regions extends StackPane {

    /// Below this width of the window the inspector is a drawer, below the other the library too (screens.md).
    private static final double INSPECTOR_FITS = 1150;
    private static final double LIBRARY_FITS = 950;
    /// What the divider between two sides takes of either, in pixels.
    private static final double DIVIDER = 2;

    /// One side.
    private static final class Side {
        private final Region region;
        private final double least;
        private final double most;
        private final double fits;
        private final BooleanProperty shown = new SimpleBooleanProperty();
        private final ReadOnlyBooleanWrapper drawer = new ReadOnlyBooleanWrapper();
        private double width;
        private boolean shownWhenWide;

        Side(Region region, double least, double most, double fits, double width, boolean shown) {
            this.region = region;
            this.least = least;
            this.most = most;
            this.fits = fits;
            this.width = width;
            shownWhenWide = shown;
            this.shown.set(shown);
            SplitPane.setResizableWithParent(region, false);
        }

        boolean inRow() {
            return shown.get() && !drawer.get();
        }
    }

    private final SplitPane row = new SplitPane();
    private final Region middle;
    private final Side library;
    private final Side inspector;
    private final DoubleExpression scale;
    /// How wide the window will be, in pixels, until it has its size.
    private final double expected;
    private boolean arranging;

    /// @param scale how large the interface is, 1 to 2: the sides are as much wider, and drawers that much sooner
    Regions(Region library, Region middle, Region inspector, WindowState state, DoubleExpression scale) {
        this.middle = middle;
        this.scale = scale;
        expected = state.width();
        this.library = new Side(library, 240, 480, LIBRARY_FITS, state.libraryWidth(), state.libraryShown());
        this.inspector = new Side(inspector, 260, 520, INSPECTOR_FITS, state.inspectorWidth(),
                state.inspectorShown());
        row.getStyleClass().add("workspace");
        getChildren().add(row);
        for (Side side : sides()) {
            side.shown.addListener((o, was, now) -> toggled(side));
        }
        widthProperty().addListener((o, was, now) -> FxThread.later(this::resized));
        scale.addListener((o, was, now) -> {
            arrange();
            FxThread.later(this::resized);
        });
        middle.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> sides().stream().filter(s -> s.drawer.get())
                .forEach(s -> s.shown.set(false)));
        row.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> {
            if (e.getTarget() instanceof Node node && node.getStyleClass().contains("split-pane-divider")) {
                rememberWidths();
            }
        });
        arrange();
    }

    private List<Side> sides() {
        return List.of(library, inspector);
    }

    BooleanProperty libraryShownProperty() {
        return library.shown;
    }

    BooleanProperty inspectorShownProperty() {
        return inspector.shown;
    }

    ReadOnlyBooleanProperty libraryDrawerProperty() {
        return library.drawer.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty inspectorDrawerProperty() {
        return inspector.drawer.getReadOnlyProperty();
    }

    private void toggled(Side side) {
        if (!side.drawer.get()) {
            side.shownWhenWide = side.shown.get();
        }
        if (!arranging) {
            arrange();
        }
    }

    /// A side that no longer fits becomes a drawer and is put away; when it fits again it comes back as it was.
    private void resized() {
        boolean changed = false;
        arranging = true;
        for (Side side : sides()) {
            boolean drawer = getWidth() > 0 && getWidth() < side.fits * scale.get();
            if (drawer != side.drawer.get()) {
                boolean wide = side.shownWhenWide;
                side.drawer.set(drawer);
                side.shown.set(!drawer && wide);
                side.shownWhenWide = wide;
                changed = true;
            }
        }
        arranging = false;
        if (changed) {
            arrange();
        } else {
            place();
        }
    }

    private void arrange() {
        List<Node> inRow = new ArrayList<>();
        getChildren().setAll(row);
        row.getItems().clear();
        for (Side side : sides()) {
            side.region.getStyleClass().remove("drawer");
            side.region.setMinWidth(side.least * scale.get());
            side.region.setMaxWidth(side.most * scale.get());
        }
        if (library.inRow()) {
            inRow.add(library.region);
        }
        inRow.add(middle);
        if (inspector.inRow()) {
            inRow.add(inspector.region);
        }
        row.getItems().setAll(inRow);
        drawer(library, Pos.CENTER_LEFT);
        drawer(inspector, Pos.CENTER_RIGHT);
        divide(getWidth() > 0 ? getWidth() : expected);
        FxThread.later(this::place);
    }

    private void drawer(Side side, Pos edge) {
        if (side.shown.get() && side.drawer.get()) {
            side.region.setMaxWidth(side.width * scale.get());
            side.region.setPrefWidth(side.width * scale.get());
            side.region.getStyleClass().add("drawer");
            StackPane.setAlignment(side.region, edge);
            getChildren().add(side.region);
        }
    }

    /// The widths a person has dragged the sides to.
    private void rememberWidths() {
        for (Side side : sides()) {
            if (side.inRow() && side.region.getWidth() > 0) {
                side.width = side.region.getWidth() / scale.get();
            }
        }
    }

    /// Gives the sides their widths, at each size of the window anew. Where they have them already nothing is laid out: at
    /// a start they have them from the first layout.
    private void place() {
        double width = getWidth();
        if (width <= 0 || sides().stream().allMatch(this::isPlaced)) {
            return;
        }
        row.applyCss();
        row.layout();
        divide(width);
    }

    private boolean isPlaced(Side side) {
        return !side.inRow() || Math.abs(side.region.getWidth() - side.width * scale.get()) < DIVIDER;
    }

    private void divide(double width) {
        int divider = 0;
        if (library.inRow()) {
            row.setDividerPosition(divider++, library.width * scale.get() / width);
        }
        if (inspector.inRow()) {
            row.setDividerPosition(divider, 1 - inspector.width * scale.get() / width);
        }
    }

    /// The widths and switches as the settings keep them, with all else as `window` says.
    WindowState state(WindowState window, boolean split, double splitDivider) {
        return new WindowState(window.x(), window.y(), window.width(), window.height(), window.maximized(),
                library.shownWhenWide, inspector.shownWhenWide, library.width, inspector.width, split, splitDivider);
    }
}
