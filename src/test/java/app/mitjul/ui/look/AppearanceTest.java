package app.mitjul.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.settings.Reading;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class AppearanceTest {

    private final SimpleObjectProperty<ColorScheme> desktop = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final Appearance appearance = new Appearance(Reading.DEFAULT, desktop);

    @Test
    void the_look_of_the_system_follows_the_desktop_while_the_window_is_open() {
        assertThat(appearance.look()).isEqualTo(Look.LIGHT);
        desktop.set(ColorScheme.DARK);
        assertThat(appearance.look()).isEqualTo(Look.DUSK);
        desktop.set(ColorScheme.LIGHT);
        assertThat(appearance.look()).isEqualTo(Look.LIGHT);
    }

    @Test
    void a_look_that_was_chosen_stays_whatever_the_desktop_does() {
        for (Look look : Look.values()) {
            appearance.readingProperty().set(Reading.DEFAULT.withLook(look.name()));
            assertThat(appearance.look()).isEqualTo(look);
            desktop.set(ColorScheme.DARK);
            assertThat(appearance.look()).isEqualTo(look);
            desktop.set(ColorScheme.LIGHT);
        }
        appearance.readingProperty().set(Reading.DEFAULT);
        assertThat(appearance.look()).isEqualTo(Look.LIGHT);
    }

    @Test
    void every_look_can_be_chosen() {
        assertThat(Appearance.CHOICES).startsWith(Appearance.SYSTEM).hasSize(Look.values().length + 1);
        for (Look look : Look.values()) {
            assertThat(Appearance.CHOICES).contains(look.name());
        }
    }
}
