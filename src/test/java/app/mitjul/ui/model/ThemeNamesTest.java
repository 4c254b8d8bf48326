package app.mitjul.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.Presence;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.UnderlinePattern;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThemeNamesTest {

    private static Theme theme(String name, String second) {
        return new Theme(new ThemeId("t"), name, second, "#112233", UnderlinePattern.SOLID, 0, "", 0, Optional.empty(),
                Presence.LIVE);
    }

    @Test
    void the_name_in_the_interfaces_language_comes_first() {
        assertThat(ThemeNames.both(theme("Security", "안보"), true)).isEqualTo("안보 Security");
        assertThat(ThemeNames.both(theme("Security", "안보"), false)).isEqualTo("Security 안보");
        assertThat(ThemeNames.both(theme("안보", "Security"), false)).isEqualTo("Security 안보");
    }

    @Test
    void a_single_name_is_shown_alone_in_any_language() {
        assertThat(ThemeNames.both(theme("외교", ""), false)).isEqualTo("외교");
        assertThat(ThemeNames.both(theme("Diplomacy", ""), true)).isEqualTo("Diplomacy");
    }

    @Test
    void two_names_in_one_script_keep_their_order() {
        assertThat(ThemeNames.both(theme("Trade", "Commerce"), true)).isEqualTo("Trade Commerce");
    }
}
