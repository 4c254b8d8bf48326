package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Correcting the words of an article, and what that does to its marks.
class CorrectionPageTest {

    @TempDir
    Path home;

    private DeskFixture desk;
    private String text = "";

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
        desk.start();
        text = desk.shown().text();
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private void mark(int start, int end, app.mitjul.domain.codebook.ThemeId theme) throws Exception {
        var id = desk.shown().article().id();
        DeskFixture.run(() -> desk.window().library()
                .tell(c -> c.tag(id, new TextRange(start, end), List.of(theme), Optional.of("메모"))));
        desk.settle();
    }

    private TextArea editor() {
        return desk.lookup("#correct-text").queryAs(TextArea.class);
    }

    private void open() throws Exception {
        int before = text.length();
        DeskFixture.run(() -> desk.window().page().correction().open(desk.shown().article().id()));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> DeskFixture.call(
                () -> desk.lookup("#correct-text").tryQuery().isPresent() && editor().isFocused()
                        && editor().getLength() >= before - 100));
    }

    private void waitFor(String id) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> DeskFixture.call(() -> desk.lookup(id).tryQuery().filter(n -> n.isVisible()).isPresent()));
    }

    private List<String> fates() throws Exception {
        return DeskFixture.call(() -> {
            ListView<?> list = desk.lookup("#correct-marks").queryListView();
            return list.getItems().stream().map(String::valueOf)
                    .map(line -> line.replaceAll(".*fate=([A-Z]+),.*", "$1")).toList();
        });
    }

    @Test
    void korean_is_typed_into_the_words_and_every_mark_is_told_before_saving() throws Exception {
        mark(30, 40, Theme.SECURITY);
        mark(60, 72, Theme.ENERGY);
        mark(90, 100, Theme.TRADE);
        open();
        DeskFixture.run(() -> {
            editor().replaceText(85, 110, "");
            editor().insertText(66, "한글");
            editor().positionCaret(20);
        });
        desk.write("안녕");
        desk.picture("correct-edit");
        String words = DeskFixture.call(() -> editor().getText());
        assertThat(words).startsWith(text.substring(0, 20) + "안녕" + text.substring(20, 66) + "한글");
        desk.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        waitFor("#correct-marks");
        desk.picture("correct-marks");
        assertThat(fates()).containsExactly("LOST", "CHANGED", "KEPT");
        assertThat(desk.shown().text()).isEqualTo(text);
        desk.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        desk.settle();
        assertThat(desk.shown().text()).isEqualTo(words);
        assertThat(desk.shown().annotations()).extracting(a -> a.range().of(words)).containsExactly(
                text.substring(30, 40), text.substring(60, 66) + "한글" + text.substring(66, 72));
        DeskFixture.run(() -> desk.window().workspace().inspectorShownProperty().set(true));
        desk.settle();
        waitFor("#lost-marks");
        desk.picture("correct-lost");
        DeskFixture.run(() -> desk.window().workspace().inspectorShownProperty().set(false));
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.shown().text()).isEqualTo(text);
        assertThat(desk.shown().annotations()).hasSize(3);
    }

    @Test
    void a_lost_mark_is_put_on_the_selected_words() throws Exception {
        mark(90, 100, Theme.TRADE);
        open();
        DeskFixture.run(() -> editor().replaceText(85, 110, ""));
        desk.clickOn("#correct-look");
        waitFor("#correct-save");
        desk.clickOn("#correct-save");
        desk.settle();
        assertThat(desk.shown().annotations()).isEmpty();
        var reader = desk.window().workspace().reader();
        DeskFixture.run(() -> {
            reader.selectionProperty().set(Optional.of(new TextRange(10, 14)));
            desk.window().workspace().inspectorShownProperty().set(true);
        });
        desk.settle();
        waitFor(".lost-put");
        DeskFixture.run(() -> desk.lookup(".lost-put").queryButton().fire());
        desk.settle();
        assertThat(desk.shown().annotations()).singleElement().satisfies(a -> {
            assertThat(a.range()).isEqualTo(new TextRange(10, 14));
            assertThat(a.note()).isEqualTo("메모");
            assertThat(a.anchor().made().orElseThrow().quote()).isEqualTo(text.substring(90, 100));
        });
    }

    @Test
    void closed_without_saving_the_words_are_kept_and_taken_up_again() throws Exception {
        open();
        DeskFixture.run(() -> editor().insertText(0, "새 "));
        desk.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.window().library().unsaved().wouldBeLost()).isTrue();
        desk.picture("correct-kept");
        open();
        assertThat(DeskFixture.call(() -> editor().getText())).isEqualTo("새 " + text);
        desk.clickOn("#correct-cancel");
        assertThat(desk.window().pages().isOpen()).isTrue();
        desk.clickOn("#correct-cancel");
        desk.settle();
        assertThat(desk.window().pages().isOpen()).isFalse();
        assertThat(desk.window().library().unsaved().wouldBeLost()).isFalse();
        assertThat(desk.shown().text()).isEqualTo(text);
    }

    @Test
    void the_words_of_a_file_take_their_place_after_a_look() throws Exception {
        Path file = Files.writeString(home.resolve("better.txt"), "다른 시작. " + text);
        mark(30, 40, Theme.SECURITY);
        desk.answer(file);
        DeskFixture.run(() -> desk.window().page().correction().openFromFile(desk.shown().article().id()));
        waitFor("#correct-marks");
        assertThat(fates()).containsExactly("KEPT");
        desk.clickOn("#correct-back");
        assertThat(DeskFixture.call(() -> editor().getText())).startsWith("다른 시작. ");
        desk.clickOn("#correct-look");
        waitFor("#correct-save");
        desk.clickOn("#correct-save");
        desk.settle();
        assertThat(desk.shown().text()).startsWith("다른 시작. ");
    }

    @Test
    void dark_and_korean_in_a_wide_window() throws Exception {
        desk.quit();
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("DUSK").withLanguage("ko"),
                new WindowState(0, 0, 1440, 900, false, true, true, 290, 330, false, 0.5));
        desk.start();
        mark(30, 40, Theme.SECURITY);
        mark(60, 72, Theme.ENERGY);
        open();
        DeskFixture.run(() -> {
            editor().replaceText(85, 110, "");
            editor().insertText(66, "한글");
        });
        desk.clickOn("#correct-look");
        waitFor("#correct-marks");
        desk.picture("correct-marks-dusk");
        assertThat(fates()).containsExactly("CHANGED", "KEPT");
        desk.clickOn("#correct-cancel").clickOn("#correct-cancel");
        desk.settle();
    }
}
