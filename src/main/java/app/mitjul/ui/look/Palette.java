package app.mitjul.ui.look;

import java.util.Map;
import javafx.scene.paint.Color;

/// The colours of a look, as the table in screens.md gives them.
///
/// @param tint how much of a theme's colour a tint has, 0 to 1
/// @param muted text of second rank on the sides
/// @param inks the first themes' colours as the table gives them for this look, by the stored colour
/// @param chosen ground of the chosen row, and of what the mouse is over
/// @param hit ground of a search hit
/// @param bad words that say what went wrong
record Palette(boolean dark, Color page, Color text, Color sides, Color frame, Color hairline, Color accent,
        Color selection, Color muted, Color chosen, Color hit, Color bad, double tint, Map<String, String> inks) {

    /// The inks of the colours offered, on a dark page; see [app.mitjul.domain.codebook.ThemeColors].
    private static final Map<String, String> ON_DARK = Map.of("#C4472B", "#F0836A", "#A86F12", "#E5B454", "#2B6CB0",
            "#6FB1F0", "#4C2979", "#9D67E9", "#1B626E", "#1590A1", "#913147", "#E3496F", "#1E4C13", "#88FCA4",
            "#667768", "#ABC7C8");

    static final Palette LIGHT = of(false, "#FFFEFB", "#22201C", "#FBFAF7", "#F4F2EE", "#E3DED4", "#8A5A2B",
            "#CFE3F7", "#6B665C", "#EFE7DB", "#F8E08E", "#B3261E", 0.18,
            Map.of());
    static final Palette SEPIA = of(false, "#F4EAD5", "#3B2F22", "#EFE3CB", "#E8DBC0", "#D8C9AA", "#7A4A1E",
            "#C9D7DE", "#625239", "#E3D3B1", "#F0CF7E", "#99231A", 0.18,
            Map.of("#C4472B", "#A3341F", "#A86F12", "#7A5600", "#2B6CB0", "#2F5E8C", "#4C2979", "#5D2E7B", "#1B626E",
                    "#397D88", "#913147", "#812A5A", "#1E4C13", "#5C7C55", "#667768", "#586555"));
    static final Palette DUSK = of(true, "#211F1D", "#E8E3DA", "#1D1C1A", "#171614", "#34312C", "#D9A566",
            "#274660", "#A39C90", "#2E2A25", "#5A4713", "#F2897C", 0.26, ON_DARK);
    static final Palette BLACK = of(true, "#000000", "#C8C8C8", "#0B0B0B", "#000000", "#2A2A2A", "#D9A566",
            "#1D3A52", "#929292", "#1E1C19", "#4A3A0F", "#F2897C", 0.26, ON_DARK);

    private static Palette of(boolean dark, String page, String text, String sides, String frame, String hairline,
            String accent, String selection, String muted, String chosen, String hit, String bad, double tint,
            Map<String, String> inks) {
        return new Palette(dark, Color.web(page), Color.web(text), Color.web(sides), Color.web(frame),
                Color.web(hairline), Color.web(accent), Color.web(selection), Color.web(muted), Color.web(chosen),
                Color.web(hit), Color.web(bad), tint, inks);
    }
}
