package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/// At 200 % every screen can still be read whole.
class LargeInterfaceTest {

    @TempDir
    Path home;

    @ParameterizedTest(name = "{0} {1} x {2}")
    @CsvSource({"en, 1440, 900", "ko, 1440, 900", "en, 900, 600", "ko, 900, 600"})
    void no_word_of_the_interface_is_clipped_at_200_percent(String language, double width, double height)
            throws Exception {
        WindowState window = new WindowState(0, 0, width, height, false, true, true, 312, 328, false, 0.5);
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT").withScale(200).withLanguage(language), window);
            desk.start();
            Map<String, String> clipped = new LinkedHashMap<>();
            for (Screens.Screen screen : Screens.all()) {
                screen.opened().on(desk);
                desk.settle();
                WaitForAsyncUtils.waitForFxEvents();
                // Laid out and looked at in one go: between two turns of the thread “saved” may take the place of “saving”.
                DeskFixture.call(() -> {
                    desk.stage().getScene().getRoot().applyCss();
                    desk.stage().getScene().getRoot().layout();
                    return ClippedText.in(desk.stage().getScene().getRoot());
                }).forEach(c -> clipped.putIfAbsent(c, "on " + screen));
                if (Boolean.getBoolean("pictures")) {
                    desk.picture("200-" + language + "-" + (int) width + "-" + screen);
                }
                Screens.close(desk);
            }
            assertThat(clipped).isEmpty();
        }
    }
}
