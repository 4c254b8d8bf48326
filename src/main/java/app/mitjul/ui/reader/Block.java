package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import java.util.Optional;
import javafx.scene.layout.Region;

/// One thing stacked in the reader: the head, a paragraph, or the end of the text. Takes the whole width of the flow and
/// centres its column itself.
abstract class Block extends Region {

    private final ReadingStyle style;

    Block(ReadingStyle style) {
        this.style = style;
    }

    ReadingStyle style() {
        return style;
    }

    /// Width of the text column when the block is `width` wide.
    final double column(double width) {
        return Math.max(120, Math.min(style.columnWidth(), width - 2 * style.margin()));
    }

    /// Left edge of the text column when the block is `width` wide.
    final double columnLeft(double width) {
        return Math.max(0, Math.rint((width - column(width)) / 2));
    }

    /// The part of the text it shows.
    Optional<TextRange> range() {
        return Optional.empty();
    }

    /// Dims all but the part of `range` it shows; nothing given: nothing is dimmed.
    void dimAllBut(Optional<TextRange> range) {
        setOpacity(range.isPresent() ? 0.35 : 1);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }
}
