package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import app.mitjul.ui.reader.ReaderProbe;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The sides of the window: widths, drawers, and what the next start remembers.
class RegionsTest {

    private static final WindowState WIDE = new WindowState(0, 0, 1300, 760, false, true, true, 300, 280, false, 0.5);

    @TempDir
    Path home;

    private static void resize(DeskFixture desk, double width) throws Exception {
        DeskFixture.run(() -> desk.stage().setWidth(width));
        desk.settle();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static double width(DeskFixture desk, String style) throws Exception {
        return DeskFixture.call(() -> {
            Node node = desk.window().lookup(style);
            return node == null ? 0.0 : node.getLayoutBounds().getWidth();
        });
    }

    @Test
    void a_side_that_no_longer_fits_becomes_a_drawer_and_comes_back_as_it_was() throws Exception {
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT"), WIDE);
            desk.start();
            assertThat(width(desk, ".library")).isBetween(298.0, 302.0);
            assertThat(width(desk, ".inspector")).isBetween(278.0, 282.0);
            resize(desk, 1040);
            var workspace = desk.window().workspace();
            assertThat(workspace.inspectorShownProperty().get()).isFalse();
            assertThat(workspace.libraryShownProperty().get()).isTrue();
            desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
            assertThat(desk.window().lookup(".inspector").getStyleClass()).contains("drawer");
            desk.clickOn(DeskFixture.call(() -> ReaderProbe.on(desk.reader(), desk.words("과학기술").start())));
            desk.settle();
            assertThat(workspace.inspectorShownProperty().get()).isFalse();
            resize(desk, 920);
            assertThat(workspace.libraryShownProperty().get()).isFalse();
            resize(desk, 1300);
            assertThat(workspace.libraryShownProperty().get()).isTrue();
            assertThat(workspace.inspectorShownProperty().get()).isTrue();
            assertThat(width(desk, ".inspector")).isBetween(278.0, 282.0);
        }
    }

    private static String prompt(DeskFixture desk) throws Exception {
        return DeskFixture.call(() -> desk.lookup("#search").queryAs(TextField.class).getPromptText());
    }

    @Test
    void the_search_field_asks_in_a_word_where_a_sentence_would_be_cut_off() throws Exception {
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT"), WIDE);
            desk.start();
            assertThat(prompt(desk)).isEqualTo("Search titles and texts…");
            resize(desk, 1024);
            assertThat(prompt(desk)).isEqualTo("Search…");
            DeskFixture.run(() -> desk.desktop().language("ko"));
            desk.settle();
            assertThat(prompt(desk)).isEqualTo("찾기…");
            resize(desk, 1300);
            assertThat(prompt(desk)).isEqualTo("제목과 본문에서 찾기…");
        }
    }

    @Test
    void sides_put_away_stay_away_at_the_next_start() throws Exception {
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT"), WIDE);
            desk.start();
            desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            desk.quit();
            assertThat(desk.settingsFile().read().window().libraryShown()).isFalse();
            desk.start();
            assertThat(desk.window().workspace().libraryShownProperty().get()).isFalse();
            assertThat(desk.window().workspace().inspectorShownProperty().get()).isTrue();
        }
    }

    @Test
    void a_note_field_keeps_its_own_undo_until_it_has_none_and_one_visit_is_one_step() throws Exception {
        try (DeskFixture desk = new DeskFixture(home)) {
            desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
            desk.start();
            desk.drag("상하이협력기구");
            desk.key(KeyCode.DIGIT1);
            desk.key(KeyCode.ESCAPE);
            desk.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
            TextArea note = desk.lookup("#annotation-list .note-area").queryAs(TextArea.class);
            desk.clickOn(note);
            desk.write("하나");
            WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS,
                    () -> desk.shown().annotations().getFirst().note().equals("하나"));
            desk.write(" 둘");
            WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS,
                    () -> desk.shown().annotations().getFirst().note().equals("하나 둘"));
            desk.settle();
            long steps = desk.window().library().session().reads().steps(10).size();
            assertThat(steps).as("one tag and one note").isEqualTo(2);
            int presses = 0;
            while (DeskFixture.call(() -> note.isUndoable()) && presses++ < 20) {
                desk.key(KeyCode.CONTROL, KeyCode.Z);
            }
            String left = DeskFixture.call(note::getText);
            assertThat(left).isEmpty();
            WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS,
                    () -> desk.shown().annotations().getFirst().note().isEmpty());
            desk.key(KeyCode.CONTROL, KeyCode.Z);
            assertThat(desk.shown().annotations()).as("now the library's own undo goes on").isEmpty();
        }
    }
}
