package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.settings.Reading;
import app.mitjul.ui.settings.SettingsPage;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How large things are: the text read, everything else, the window.
class ZoomTest {

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
        desk.start();
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private int size() {
        return desk.window().appearance().readingProperty().get().size();
    }

    private double letters(String id) throws Exception {
        return DeskFixture.call(() -> desk.lookup(id).queryAs(Label.class).getFont().getSize());
    }

    @Test
    void the_keys_make_the_text_larger_and_smaller_and_normal_again_and_nothing_else() throws Exception {
        double interfaceLetters = letters("#status-saved");
        desk.key(KeyCode.CONTROL, KeyCode.EQUALS);
        desk.key(KeyCode.CONTROL, KeyCode.ADD);
        assertThat(size()).isEqualTo(22);
        assertThat(letters("#status-saved")).isEqualTo(interfaceLetters);
        desk.key(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(size()).isEqualTo(18);
        for (int i = 0; i < 4; i++) {
            desk.key(KeyCode.CONTROL, KeyCode.MINUS);
        }
        assertThat(size()).as("the smallest").isEqualTo(14);
        desk.quit();
        assertThat(desk.settingsFile().read().reading().size()).isEqualTo(14);
    }

    @Test
    void the_wheel_with_ctrl_over_the_text_does_the_same() throws Exception {
        turn(1, "상하이협력기구");
        assertThat(size()).isEqualTo(20);
        turn(-1, "상하이협력기구");
        turn(-1, "상하이협력기구");
        assertThat(size()).isEqualTo(16);
    }

    private void turn(int up, String words) throws Exception {
        var point = DeskFixture.call(() -> app.mitjul.ui.reader.ReaderProbe.startOf(desk.reader(), desk.words(words)));
        DeskFixture.run(() -> {
            var target = desk.reader();
            target.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, 10, 10, point.getX(), point.getY(), false, true, false,
                    false, false, false, 0, up * 40, 0, up * 40, 0, 0, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        });
        desk.settle();
    }

    @Test
    void the_size_of_the_interface_leaves_the_text_as_it_is_and_is_kept() throws Exception {
        double before = letters("#status-saved");
        DeskFixture.run(() -> desk.window().page().settings().open(SettingsPage.Section.LOOK));
        desk.settle();
        desk.clickOn("#ui-reading-scale-150");
        desk.settle();
        assertThat(letters("#status-saved")).isEqualTo(before * 1.5);
        assertThat(size()).isEqualTo(18);
        desk.quit();
        desk.start();
        assertThat(letters("#status-saved")).isEqualTo(before * 1.5);
    }

    @Test
    void f11_fills_the_screen_and_gives_it_back_and_the_next_start_has_the_size_from_before() throws Exception {
        desk.key(KeyCode.F11);
        assertThat(DeskFixture.call(() -> desk.stage().isFullScreen())).isTrue();
        desk.key(KeyCode.ESCAPE);
        assertThat(DeskFixture.call(() -> desk.stage().isFullScreen())).as("Esc is the reader's").isTrue();
        desk.key(KeyCode.F11);
        assertThat(DeskFixture.call(() -> desk.stage().isFullScreen())).isFalse();
        desk.key(KeyCode.F11);
        desk.quit();
        assertThat(desk.settingsFile().read().window().width()).isEqualTo(DeskFixture.SMALL.width());
    }
}
