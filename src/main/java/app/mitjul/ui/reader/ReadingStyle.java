package app.mitjul.ui.reader;

import app.mitjul.settings.Reading;
import app.mitjul.ui.look.Fonts;
import app.mitjul.ui.look.Look;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How text is set: derived once from the reading settings and the look, then handed to every paragraph.
///
/// @param columnWidth of the text in pixels
/// @param lineSpacing pixels between the bottom of one line's glyph box and the top of the next
/// @param ascent pixels from the top of a line to its baseline
record ReadingStyle(String family, double size, double columnWidth, double lineSpacing, double ascent, Look look) {

    static ReadingStyle of(Reading reading, Look look) {
        String family = reading.serif() ? Fonts.SERIF : Fonts.SANS;
        Text sample = new Text("밑줄");
        sample.setFont(Font.font(family, reading.size()));
        double natural = sample.getLayoutBounds().getHeight();
        double spacing = Math.max(0, reading.size() * reading.lineHeight() - natural);
        return new ReadingStyle(family, reading.size(), Math.rint(reading.width() * (double) reading.size()),
                Math.rint(spacing), sample.getBaselineOffset(), look);
    }

    Font font() {
        return Font.font(family, size);
    }

    double paragraphGap() {
        return size * 0.8;
    }

    /// From the top of a line to where the first underline lane begins.
    double underlineTop() {
        return ascent + size * 0.24;
    }
}
