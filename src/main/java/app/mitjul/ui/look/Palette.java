package app.mitjul.ui.look;

import java.util.Map;
import javafx.scene.paint.Color;

/// The colours of a look, as the table in screens.md gives them.
///
/// @param tint how much of a theme's colour a tint has, 0 to 1
/// @param muted text of second rank on the sides
/// @param inks the first themes' colours as the table gives them for this look, by the stored colour
/// @param hit ground of a search hit
record Palette(boolean dark, Color page, Color text, Color sides, Color frame, Color hairline, Color accent,
        Color selection, Color muted, Color chosen, Color hit, double tint, Map<String, String> inks) {

    static final Palette LIGHT = of(false, "#FFFEFB", "#22201C", "#FBFAF7", "#F4F2EE", "#E3DED4", "#8A5A2B",
            "#CFE3F7", "#6B665C", "#EFE7DB", "#F8E08E", 0.18,
            Map.of());
    static final Palette DUSK = of(true, "#211F1D", "#E8E3DA", "#1D1C1A", "#171614", "#34312C", "#D9A566",
            "#274660", "#A39C90", "#2E2A25", "#5A4713", 0.26,
            Map.of("#C4472B", "#F0836A", "#A86F12", "#E5B454", "#2B6CB0", "#6FB1F0"));

    private static Palette of(boolean dark, String page, String text, String sides, String frame, String hairline,
            String accent, String selection, String muted, String chosen, String hit, double tint,
            Map<String, String> inks) {
        return new Palette(dark, Color.web(page), Color.web(text), Color.web(sides), Color.web(frame),
                Color.web(hairline), Color.web(accent), Color.web(selection), Color.web(muted), Color.web(chosen),
                Color.web(hit), tint, inks);
    }
}
