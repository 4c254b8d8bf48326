package app.mitjul.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A column of nodes in a list cell whose labels may wrap: a list asks its cells for their height without saying how wide
/// they are, so the box answers for the width it follows.
public class WrappingBox extends VBox {

    /// @param width pixels to be as wide as
    public WrappingBox(double spacing, ObservableValue<? extends Number> width, Node... children) {
        super(spacing, children);
        setMinWidth(0);
        prefWidthProperty().bind(width);
        maxWidthProperty().bind(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
