package app.mitjul.ui.reader;

import app.mitjul.settings.Reading;
import app.mitjul.settings.Typesetting;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.look.Fonts;
import app.mitjul.ui.look.Look;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How text is set: derived once from the reading settings and the look, then handed to every paragraph.
///
/// @param columnWidth of the text in pixels
/// @param lineSpacing pixels between the bottom of one line's glyph box and the top of the next
/// @param ascent pixels from the top of a line to its baseline
/// @param lineHeight pixels from the top of a line to the top of the next
record ReadingStyle(String family, double size, double columnWidth, double lineSpacing, double ascent,
        double lineHeight, Look look, Strokes strokes, Typesetting typesetting) {

    static ReadingStyle of(Reading reading, Look look) {
        String family = reading.serif() ? Fonts.SERIF : Fonts.SANS;
        Text sample = Nodes.words("밑줄", Font.font(family, reading.size()));
        double natural = sample.getLayoutBounds().getHeight();
        double spacing = Math.rint(Math.max(0, reading.size() * reading.lineHeight() - natural));
        return new ReadingStyle(family, reading.size(), Math.rint(reading.width() * (double) reading.size()),
                spacing, sample.getBaselineOffset(), natural + spacing, look,
                new Strokes(), reading.typesetting());
    }

    Font font() {
        return Font.font(family, size);
    }

    /// What covers text out of focus.
    Color veil() {
        return look.page().deriveColor(0, 1, 1, 0.68);
    }

    /// Room kept free beside the column for margin bars and numbers.
    double margin() {
        return typesetting.sentences() || typesetting.sentenceNumbers() || typesetting.paragraphNumbers() ? 88 : 56;
    }

    /// Room below a piece of the text.
    double gap(TextPiece.End end) {
        return switch (end) {
            case PIECE -> 0;
            case SENTENCE -> size * 0.3;
            case PARAGRAPH -> size * 0.8;
        };
    }

    /// From the top of a line to where the first underline lane begins.
    double underlineTop() {
        return ascent + size * 0.24;
    }
}
