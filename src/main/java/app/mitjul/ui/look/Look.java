package app.mitjul.ui.look;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.paint.Color;

/// A set of colours for the whole window; never called "theme", that word is the codebook's.
@SuppressWarnings("ImmutableEnumChecker") // colours and the map of a palette never change; the checker cannot know
public enum Look {
    LIGHT(Palette.LIGHT), SEPIA(Palette.SEPIA), DUSK(Palette.DUSK), BLACK(Palette.BLACK);

    /// Body text on a tint; the underline on the page and on its tint (screens.md, Highlights).
    private static final double TEXT_ON_TINT = 6.0;
    private static final double UNDERLINE = 3.0;
    /// Words of the interface (WCAG 2.2, success criterion 1.4.3).
    private static final double SMALL_TEXT = 4.5;
    /// A free colour starts from here on a dark page.
    private static final double LIGHT_ENOUGH = 0.66;

    private final Palette palette;

    Look(Palette palette) {
        this.palette = palette;
    }

    public boolean dark() {
        return palette.dark();
    }

    public Color page() {
        return palette.page();
    }

    public Color text() {
        return palette.text();
    }

    public Color sides() {
        return palette.sides();
    }

    public Color frame() {
        return palette.frame();
    }

    /// The ground of the chosen row.
    public Color chosen() {
        return palette.chosen();
    }

    /// Words that say what went wrong.
    public Color bad() {
        return palette.bad();
    }

    public Color muted() {
        return palette.muted();
    }

    public Color accent() {
        return palette.accent();
    }

    public Color selection() {
        return palette.selection();
    }

    /// The ground of a search hit.
    public Color hit() {
        return palette.hit();
    }

    /// The colour of a theme in this look: `#RRGGBB` as stored, moved in lightness until underline and tint can be read.
    public Color ink(String stored) {
        Optional<Color> tabled = Optional.ofNullable(palette.inks().get(stored)).map(Color::web);
        Color color = tabled.orElse(Color.web(stored));
        double first = tabled.isEmpty() && palette.dark()
                ? Math.max(LIGHT_ENOUGH, Lightness.of(color))
                : Lightness.of(color);
        for (double moved = 0; moved <= 1; moved += 0.02) {
            Color ink = moved == 0 && first == Lightness.of(color)
                    ? color
                    : Lightness.with(color, Math.clamp(first + (palette.dark() ? moved : -moved), 0, 1));
            Color tint = tint(ink);
            if (Contrast.ratio(ink, page()) >= UNDERLINE && Contrast.ratio(ink, tint) >= UNDERLINE
                    && Contrast.ratio(text(), tint) >= TEXT_ON_TINT) {
                return ink;
            }
        }
        return text();
    }

    /// The soft ground under a passage of a theme with this ink.
    public Color tint(Color ink) {
        return Contrast.mix(ink, page(), palette.tint());
    }

    /// The ground of the chosen passage: the tint, twice as strong where the text stays readable.
    public Color strongTint(Color ink) {
        for (double opacity = palette.tint() * 2; opacity > palette.tint(); opacity -= 0.02) {
            Color tint = Contrast.mix(ink, page(), opacity);
            if (Contrast.ratio(text(), tint) >= TEXT_ON_TINT && Contrast.ratio(ink, tint) >= UNDERLINE) {
                return tint;
            }
        }
        return tint(ink);
    }

    /// The colour for words on `ground`: the look's text or page, whichever stands out more; black or white where
    /// neither reaches 4.5 : 1.
    public Color on(Color ground) {
        Color better = Contrast.ratio(text(), ground) >= Contrast.ratio(page(), ground) ? text() : page();
        if (Contrast.ratio(better, ground) >= SMALL_TEXT) {
            return better;
        }
        return Contrast.ratio(Color.BLACK, ground) >= Contrast.ratio(Color.WHITE, ground) ? Color.BLACK : Color.WHITE;
    }

    /// The look as a style sheet of named colours, in a `data:` URL.
    public String stylesheet() {
        String css = String.format(Locale.ROOT, """
                .root {
                  -mj-page: %s; -mj-text: %s; -mj-sides: %s; -mj-frame: %s; -mj-hairline: %s;
                  -mj-accent: %s; -mj-selection: %s; -mj-muted: %s; -mj-chosen: %s; -mj-hit: %s; -mj-bad: %s; -mj-scrim: %s;
                  -mj-divider: %s; -mj-thumb: %s; -mj-thumb-near: %s; -mj-thumb-held: %s;
                }
                """, hex(page()), hex(text()), hex(palette.sides()), hex(palette.frame()),
                hex(palette.hairline()), hex(accent()), hex(selection()), hex(muted()), hex(palette.chosen()),
                hex(palette.hit()), hex(palette.bad()),
                dark() ? "rgba(0, 0, 0, 0.6)" : "rgba(20, 18, 14, 0.28)",
                through(palette.hairline(), 0.5), through(muted(), 0.175), through(muted(), 0.35),
                through(muted(), 0.7));
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /// A colour that lets the ground through.
    private static String through(Color color, double opacity) {
        return String.format(Locale.ROOT, "rgba(%d, %d, %d, %.3f)", Math.round(color.getRed() * 255),
                Math.round(color.getGreen() * 255), Math.round(color.getBlue() * 255), opacity);
    }

    /// `#RRGGBB`.
    public static String hex(Color color) {
        return String.format(Locale.ROOT, "#%02X%02X%02X", Math.round(color.getRed() * 255),
                Math.round(color.getGreen() * 255), Math.round(color.getBlue() * 255));
    }
}
