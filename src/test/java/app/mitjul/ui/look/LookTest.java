package app.mitjul.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.codebook.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The contrasts of screens.md, computed for every look and theme colour.
class LookTest {

    /// Page, text, the three first themes: the table of looks in screens.md.
    private static final Map<Look, List<String>> TABLE = Map.of(
            Look.LIGHT, List.of("#FFFEFB", "#22201C", "#C4472B", "#A86F12", "#2B6CB0"),
            Look.SEPIA, List.of("#F4EAD5", "#3B2F22", "#A3341F", "#7A5600", "#2F5E8C"),
            Look.DUSK, List.of("#211F1D", "#E8E3DA", "#F0836A", "#E5B454", "#6FB1F0"),
            Look.BLACK, List.of("#000000", "#C8C8C8", "#F0836A", "#E5B454", "#6FB1F0"));
    private static final Map<Look, Double> TEXT_ON_PAGE = Map.of(Look.LIGHT, 16.0, Look.SEPIA, 10.9, Look.DUSK, 12.0,
            Look.BLACK, 12.6);

    @ParameterizedTest
    @EnumSource(Look.class)
    void a_look_has_the_colours_of_the_table_and_the_first_themes_are_not_moved(Look look) {
        List<String> shown = new ArrayList<>(List.of(Look.hex(look.page()), Look.hex(look.text())));
        Theme.FIRST.forEach(theme -> shown.add(Look.hex(look.ink(theme.color()))));
        assertThat(shown).isEqualTo(TABLE.get(look));
        double wanted = Objects.requireNonNull(TEXT_ON_PAGE.get(look));
        assertThat(Contrast.ratio(look.text(), look.page())).isGreaterThanOrEqualTo(wanted - 0.1);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void words_of_the_interface_can_be_read_on_every_ground(Look look) {
        for (Color ground : List.of(look.page(), look.sides(), look.frame(), look.chosen())) {
            for (Color words : List.of(look.text(), look.muted(), look.accent(), look.bad())) {
                assertThat(Contrast.ratio(words, ground)).as("%s on %s", Look.hex(words), Look.hex(ground))
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(Contrast.ratio(look.page(), look.accent())).as("button of the accent").isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.ratio(look.text(), look.selection())).as("selection").isGreaterThanOrEqualTo(6);
        assertThat(Contrast.ratio(look.text(), look.hit())).as("search hit").isGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void every_first_theme_can_be_read_in_every_look(Look look) {
        for (Theme theme : Theme.FIRST) {
            readable(look, theme.color());
        }
    }

    /// 9 × 9 × 9 colours over the whole cube.
    @ParameterizedTest
    @EnumSource(Look.class)
    void a_free_colour_is_moved_until_it_can_be_read(Look look) {
        for (int red = 0; red <= 8; red++) {
            for (int green = 0; green <= 8; green++) {
                for (int blue = 0; blue <= 8; blue++) {
                    readable(look, Look.hex(new Color(red / 8.0, green / 8.0, blue / 8.0, 1)));
                }
            }
        }
    }

    private static void readable(Look look, String stored) {
        Color ink = look.ink(stored);
        Color tint = look.tint(ink);
        Color strong = look.strongTint(ink);
        assertThat(Contrast.ratio(look.text(), tint)).as("text on tint of %s", stored).isGreaterThanOrEqualTo(6);
        assertThat(Contrast.ratio(look.text(), strong)).as("text on chosen tint of %s", stored)
                .isGreaterThanOrEqualTo(6);
        assertThat(Contrast.ratio(ink, look.page())).as("underline %s on page", stored).isGreaterThanOrEqualTo(3);
        assertThat(Contrast.ratio(ink, tint)).as("underline %s on tint", stored).isGreaterThanOrEqualTo(3);
        assertThat(Contrast.ratio(ink, strong)).as("underline %s on chosen tint", stored).isGreaterThanOrEqualTo(3);
        for (Color ground : List.of(ink, tint, Color.web(stored))) {
            assertThat(Contrast.ratio(look.on(ground), ground)).as("chip of %s", stored).isGreaterThanOrEqualTo(4.5);
        }
    }
}
