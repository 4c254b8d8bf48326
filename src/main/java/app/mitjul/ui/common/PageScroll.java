package app.mitjul.ui.common;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Lets what stands in a page scroll where the window is too small for it, and follows the focus.
final class PageScroll extends ScrollPane {

    /// At least as high as what stands in it, except for the one part that takes the room that is left, a list.
    private static final class Body extends StackPane {
        private final Node content;

        Body(Node content) {
            super(content);
            this.content = content;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinHeight(double width) {
            double given = 0;
            if (content instanceof VBox column) {
                double inside = width - column.getInsets().getLeft() - column.getInsets().getRight();
                for (Node part : column.getChildren()) {
                    if (part.isManaged() && VBox.getVgrow(part) == Priority.ALWAYS) {
                        given += Math.max(0, part.prefHeight(inside) - part.minHeight(inside));
                    }
                }
            }
            return content.prefHeight(width) - given;
        }
    }

    private final Body body;

    PageScroll(Node content) {
        body = new Body(content);
        setContent(body);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        getStyleClass().add("page-scroll");
        Nodes.onFocus(body, this::reveal);
    }

    /// Scrolls until a node of the body can be seen.
    void reveal(Node inside) {
        double hidden = body.getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        Bounds there = body.sceneToLocal(inside.localToScene(inside.getLayoutBounds()));
        double top = getVvalue() * hidden;
        if (there.getMinY() < top || there.getMaxY() > top + getViewportBounds().getHeight()) {
            setVvalue(Math.clamp((there.getMinY() - getViewportBounds().getHeight() / 3) / hidden, 0, 1));
        }
    }

    /// As high as the body is at this width: a scroll pane alone asks without saying how wide it will be.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return body.prefHeight(width);
    }
}
