package app.mitjul.ui.reader;

import app.mitjul.domain.codebook.UnderlinePattern;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;

/// The paints of underlines: broken ones are a tile repeated along the line. A rectangle filled so costs a tenth of a
/// dashed stroke to render without a graphics card, and dotted strokes were most of the time of a frame.
final class Strokes {

    /// Height of an underline in pixels.
    static final double WIDTH = 2;

    private record Key(Color ink, UnderlinePattern pattern) {
    }

    private final Map<Key, Paint> known = new HashMap<>();

    Paint of(Highlight.Style style) {
        return known.computeIfAbsent(new Key(style.ink(), style.pattern()), Strokes::paint);
    }

    private static Paint paint(Key key) {
        return switch (key.pattern()) {
            case SOLID -> key.ink();
            case DASHED -> tile(key.ink(), 7, 3);
            case DOTTED -> tile(key.ink(), 2, 2);
            case DASH_DOT -> tile(key.ink(), 8, 3, 2, 3);
            case LONG_DASH -> tile(key.ink(), 14, 4);
        };
    }

    /// @param lengths in pixels: on, off, on …
    private static Paint tile(Color ink, int... lengths) {
        int all = java.util.Arrays.stream(lengths).sum();
        WritableImage image = new WritableImage(all, (int) WIDTH);
        int x = 0;
        for (int i = 0; i < lengths.length; i++) {
            for (int end = x + lengths[i]; x < end; x++) {
                for (int y = 0; y < WIDTH; y++) {
                    image.getPixelWriter().setColor(x, y, i % 2 == 0 ? ink : Color.TRANSPARENT);
                }
            }
        }
        return new ImagePattern(image, 0, 0, all, WIDTH, false);
    }
}
