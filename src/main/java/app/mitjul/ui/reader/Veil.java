package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Covers what is not in focus with the colour of the page, not quite opaque: text and marks alike. The mouse does not
/// see it.
final class Veil {

    private final TextRange range;
    private final ReadingStyle style;
    private final Rectangles rectangles;

    /// The next of these layers.
    ///
    /// @param range of the paragraph
    Veil(Layers layers, TextRange range, ReadingStyle style) {
        this.range = range;
        this.style = style;
        rectangles = new Rectangles(layers, group -> {
            group.setMouseTransparent(true);
            group.getStyleClass().add("veil");
        });
    }

    /// Leaves `focus` free; nothing given: everything.
    void draw(Optional<TextRange> focus, ParagraphNode paragraph) {
        rectangles.begin();
        if (focus.isPresent() && !focus.get().overlaps(range)) {
            rectangles.add(0, 0, paragraph.getWidth(), paragraph.getHeight(), style.veil());
        } else if (focus.isPresent()) {
            TextRange lit = paragraph.clip(focus.get());
            cover(range.start(), lit.start(), paragraph);
            cover(lit.end(), range.end(), paragraph);
        }
        rectangles.end();
    }

    private void cover(int from, int to, ParagraphNode paragraph) {
        if (from < to) {
            for (Rectangle2D box : paragraph.boxes(new TextRange(from, to))) {
                rectangles.add(box.getMinX(), box.getMinY(), box.getWidth(), style.lineHeight(), style.veil());
            }
        }
    }
}
