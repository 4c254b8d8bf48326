package app.mitjul.ui.exchange;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Cards of the same width that fill the row; where the page is narrow they stand in several rows, as even as possible.
final class CardRow extends Pane {

    private static final double GAP = 12;

    private final double least;

    /// @param least
    ///            how narrow a card may get
    CardRow(double least, Node... cards) {
        this.least = least;
        getChildren().addAll(cards);
        setMinWidth(0);
    }

    private List<Node> cards() {
        return getChildren().stream().filter(Node::isManaged).toList();
    }

    private int columns(double width, int cards) {
        int fit = Math.clamp((long) Math.floor((width + GAP) / (least + GAP)), 1, Math.max(1, cards));
        int rows = (cards + fit - 1) / fit;
        return rows == 0 ? 1 : (cards + rows - 1) / rows;
    }

    private static double height(List<Node> row, double width) {
        return row.stream().mapToDouble(c -> c.prefHeight(width)).max().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return least;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> cards = cards();
        double room = width < 0 ? getWidth() : width;
        int columns = columns(room, cards.size());
        double each = (room - GAP * (columns - 1)) / columns;
        double all = 0;
        for (int i = 0; i < cards.size(); i += columns) {
            all += (i > 0 ? GAP : 0) + height(cards.subList(i, Math.min(cards.size(), i + columns)), each);
        }
        return Math.ceil(all);
    }

    @Override
    protected void layoutChildren() {
        List<Node> cards = cards();
        int columns = columns(getWidth(), cards.size());
        double each = (getWidth() - GAP * (columns - 1)) / columns;
        double y = 0;
        for (int i = 0; i < cards.size(); i += columns) {
            List<Node> row = cards.subList(i, Math.min(cards.size(), i + columns));
            double height = height(row, each);
            for (int c = 0; c < row.size(); c++) {
                row.get(c).resizeRelocate(snapPositionX(c * (each + GAP)), y, snapSizeX(each), height);
            }
            y += height + GAP;
        }
    }
}
