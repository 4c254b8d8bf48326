package app.mitjul.ui.library;

import app.mitjul.domain.article.TextRange;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;

/// A text on so many lines at most, with a ground behind the words that were found. Always the same two nodes, once there
/// was such a ground: a list shows other titles at every letter in the filter, and new nodes would be styled and laid out
/// anew each time. A label would do the same on one line, with three times the work.
final class CutText extends Region {

    private static final String CUT = "…";

    private final int lines;
    private final Path ground = new Path();
    private final Text text = new Text();
    private String whole = "";
    private List<TextRange> hits = List.of();
    /// The width in pixels that the text is cut for; −1: none yet.
    private double cutFor = -1;
    /// The last other width that was asked for, and how high the text is there.
    private double measuredFor = -1;
    private double measured;

    /// @param style
    ///            of this node; that of the text within is `cut-text`
    CutText(int lines, String style) {
        this.lines = lines;
        getStyleClass().add(style);
        ground.getStyleClass().add("title-ground");
        ground.setManaged(false);
        text.getStyleClass().add("cut-text");
        text.setTextOrigin(VPos.TOP);
        text.setManaged(false);
        text.fontProperty().addListener((o, was, now) -> anew());
        text.lineSpacingProperty().addListener((o, was, now) -> anew());
        getChildren().add(text);
    }

    /// @param hits
    ///            ranges of the text, in UTF-16 code units
    void show(String whole, List<TextRange> hits) {
        if (!whole.equals(this.whole) || !hits.equals(this.hits)) {
            this.whole = whole;
            this.hits = List.copyOf(hits);
            anew();
        }
    }

    private void anew() {
        cutFor = -1;
        measuredFor = -1;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// Leaves what is shown as it is: who asks need not lay it out.
    @Override
    protected double computePrefHeight(double width) {
        if (cutFor < 0) {
            cut(width < 0 ? getWidth() : width);
        }
        if (width < 0 || width == cutFor) {
            return height();
        }
        if (width != measuredFor) {
            double shown = cutFor;
            cut(width);
            measured = height();
            measuredFor = width;
            cut(shown);
        }
        return measured;
    }

    private double height() {
        return snapSizeY(text.getLayoutBounds().getHeight());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        cut(getWidth());
        if (!hits.isEmpty() && ground.getParent() == null) {
            getChildren().addFirst(ground);
        }
        ground.getElements().setAll(hits.stream().filter(hit -> hit.start() < text.getText().length())
                .flatMap(hit -> text.getLayoutInfo()
                        .getSelectionGeometry(hit.start(), Math.min(hit.end(), text.getText().length()), false)
                        .stream())
                .flatMap(box -> outline(box).stream()).toList());
    }

    /// Shows as much of the text as has room in that width.
    private void cut(double width) {
        if (width == cutFor) {
            return;
        }
        cutFor = width;
        text.setWrappingWidth(width);
        text.setText(whole);
        LayoutInfo laid = text.getLayoutInfo();
        if (laid.getTextLineCount() <= lines) {
            return;
        }
        int end = laid.getTextLine(lines - 1, false).end();
        do {
            end = whole.offsetByCodePoints(end, -1);
            text.setText(whole.substring(0, end).stripTrailing() + CUT);
        } while (text.getLayoutInfo().getTextLineCount() > lines && end > 1);
    }

    private static List<PathElement> outline(Rectangle2D box) {
        return List.of(new MoveTo(box.getMinX(), box.getMinY()), new LineTo(box.getMaxX(), box.getMinY()),
                new LineTo(box.getMaxX(), box.getMaxY()), new LineTo(box.getMinX(), box.getMaxY()), new ClosePath());
    }
}
