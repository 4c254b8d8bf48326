package app.mitjul.ui.shell;

import app.mitjul.ui.common.Nodes;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// One row of chips. Where it is wider than the room there is, it scrolls aside: by a wheel that goes aside, by a finger,
/// and to the chip that Tab comes to.
final class ChipStrip extends Region {

    private final Rectangle clip = new Rectangle();
    private Region row;
    /// How far it is scrolled, from 0 to 1 at the end of the row: who is at the end stays there in a narrower window.
    private double part;
    /// Of the row as it was laid out, 0 if it was not.
    private double rowWidth;

    ChipStrip(Region row) {
        this.row = row;
        getChildren().setAll(row);
        setClip(clip);
        setMaxWidth(USE_PREF_SIZE);
        getStyleClass().add("chip-strip");
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        Nodes.onFocus(this, chip -> {
            if (chip.isFocusVisible()) {
                reveal(chip);
            }
        });
    }

    /// Shows another row instead.
    void show(Region other) {
        row = other;
        rowWidth = 0;
        getChildren().setAll(other);
    }

    /// How much of a row of this width has no room.
    private double over(double width) {
        return Math.max(0, width - getWidth());
    }

    /// How much of the row is hidden on the left.
    private double hidden() {
        return part * over(rowWidth);
    }

    private void hide(double left) {
        part = over(rowWidth) > 0 ? Math.clamp(left / over(rowWidth), 0, 1) : 0;
        requestLayout();
    }

    /// Leaves to others what it has no use for.
    private void scroll(ScrollEvent e) {
        double aside = e.getDeltaX();
        if (over(rowWidth) > 0 && (aside > 0 && part > 0 || aside < 0 && part < 1)) {
            hide(hidden() - aside);
            e.consume();
        }
    }

    /// A chip that is cut off comes to the other end, so that those beyond it are seen.
    private void reveal(Node chip) {
        Bounds there = row.sceneToLocal(chip.localToScene(chip.getLayoutBounds()));
        if (there.getMaxX() > hidden() + getWidth()) {
            hide(there.getMinX());
        } else if (there.getMinX() < hidden()) {
            hide(there.getMaxX() - getWidth());
        }
    }

    /// Chips that come or go at the end leave the others in their places.
    @Override
    protected void layoutChildren() {
        double width = row.prefWidth(-1);
        if (rowWidth > 0 && width != rowWidth && over(width) > 0) {
            part = Math.min(1, hidden() / over(width));
        }
        rowWidth = width;
        row.resizeRelocate(-snapPositionX(hidden()), 0, width, getHeight());
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return row.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return row.prefHeight(width);
    }
}
