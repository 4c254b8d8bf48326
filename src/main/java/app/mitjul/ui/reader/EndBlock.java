package app.mitjul.ui.reader;

import javafx.scene.control.Label;
import javafx.scene.shape.Line;

/// The end of the text; where the source was cut off, a dashed rule says so.
final class EndBlock extends Block {

    private static final double BOTTOM = 96;

    private final Line rule = new Line();
    private final Label words;

    EndBlock(String cutOffText, boolean cutOff, ReadingStyle style) {
        super(style);
        words = new Label(cutOffText);
        words.getStyleClass().add("source-ends");
        words.setWrapText(true);
        rule.setStroke(style.look().muted());
        rule.setOpacity(0.55);
        rule.getStrokeDashArray().setAll(4.0, 4.0);
        rule.setManaged(false);
        if (cutOff) {
            getChildren().addAll(rule, words);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().isEmpty()
                ? BOTTOM
                : 20 + words.prefHeight(column(width < 0 ? getWidth() : width)) + BOTTOM;
    }

    @Override
    protected void layoutChildren() {
        double left = columnLeft(getWidth());
        double column = column(getWidth());
        rule.setStartX(left);
        rule.setEndX(left + column);
        rule.setStartY(6.5);
        rule.setEndY(6.5);
        if (!getChildren().isEmpty()) {
            words.resizeRelocate(left, 14, column, words.prefHeight(column));
        }
    }
}
