package app.mitjul.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.codebook.Theme;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LookTest {

    private static final List<String> FREE = List.of("#FFFF00", "#000000", "#FFFFFF", "#00FF00", "#808080", "#0000FF",
            "#FFC0CB", "#330000");

    @ParameterizedTest
    @EnumSource(Look.class)
    void text_on_the_page_is_as_clear_as_the_table_of_looks_says(Look look) {
        double expected = look == Look.LIGHT ? 15.5 : 11.5;
        assertThat(Contrast.ratio(look.text(), look.page())).isGreaterThan(expected);
        assertThat(Contrast.ratio(look.muted(), look.page())).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void every_first_theme_can_be_read_in_every_look(Look look) {
        for (Theme theme : Theme.FIRST) {
            readable(look, theme.color());
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void a_free_colour_is_moved_until_it_can_be_read(Look look) {
        FREE.forEach(color -> readable(look, color));
    }

    private static void readable(Look look, String stored) {
        Color ink = look.ink(stored);
        Color tint = look.tint(ink);
        assertThat(Contrast.ratio(look.text(), tint)).as("text on tint of %s", stored).isGreaterThanOrEqualTo(6);
        assertThat(Contrast.ratio(ink, look.page())).as("underline %s on page", stored).isGreaterThanOrEqualTo(3);
        assertThat(Contrast.ratio(ink, tint)).as("underline %s on tint", stored).isGreaterThanOrEqualTo(3);
        Color strong = look.strongTint(ink);
        assertThat(Contrast.ratio(look.text(), strong)).as("text on chosen tint of %s", stored)
                .isGreaterThanOrEqualTo(6);
        assertThat(Contrast.ratio(look.text(), look.selection())).isGreaterThanOrEqualTo(6);
        assertThat(Contrast.ratio(look.text(), look.hit())).isGreaterThanOrEqualTo(6);
    }
}
