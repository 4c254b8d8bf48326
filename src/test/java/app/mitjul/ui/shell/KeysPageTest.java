package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.settings.Reading;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.reader.ReaderProbe;
import app.mitjul.ui.settings.KeyCard;
import app.mitjul.ui.settings.SettingsPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Changing keys, and the card that shows them.
class KeysPageTest {

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
        desk.start();
        desk.openArticle("중국 정부는 중동 지역의");
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private boolean selected(KeyCode key) throws Exception {
        DeskFixture.run(() -> {
            desk.window().workspace().readers().focusActive();
            desk.window().workspace().reader().selectionProperty().set(Optional.empty());
            ReaderProbe.putCaret(desk.reader(), desk.words("중동").start());
        });
        desk.key(key);
        return DeskFixture.call(() -> desk.window().workspace().reader().selectionProperty().get().isPresent());
    }

    private static List<String> labels(Node node) {
        List<String> all = new ArrayList<>();
        if (node instanceof Label label) {
            all.add(label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(labels(child)));
        }
        return all;
    }

    private List<String> row(String id) throws Exception {
        return DeskFixture.call(() -> labels(desk.lookup("#key-row-" + id).query()));
    }

    private void record(String button, KeyCode... keys) throws Exception {
        DeskFixture.run(() -> desk.lookup("#" + button).queryButton().requestFocus());
        desk.key(KeyCode.SPACE);
        desk.key(keys);
    }

    @Test
    void a_key_is_changed_by_pressing_another_and_conflicts_are_named() throws Exception {
        assertThat(selected(KeyCode.S)).isTrue();
        DeskFixture.run(() -> desk.window().page().settings().open(SettingsPage.Section.KEYS));
        desk.settle();
        desk.picture("keys-page");
        DeskFixture.run(() -> desk.lookup("#keys-filter").queryAs(TextField.class).setText("select the"));
        desk.settle();
        record("key-change-select-sentence", KeyCode.P);
        assertThat(row("select-sentence")).contains("P", "The same key: Select the paragraph");
        assertThat(row("select-paragraph")).contains("The same key: Select the sentence");
        desk.picture("keys-conflict");
        record("key-change-select-sentence", KeyCode.G);
        assertThat(row("select-sentence")).contains("G").doesNotContain("The same key: Select the paragraph");
        record("key-add-select-sentence", KeyCode.CONTROL, KeyCode.J);
        assertThat(desk.window().desktop().keys().of(Shortcut.SELECT_SENTENCE)).hasSize(2);
        record("key-change-select-paragraph", KeyCode.ESCAPE);
        assertThat(row("select-paragraph")).as("Esc leaves it, and the page is still there").contains("P");
        record("key-change-select-paragraph", KeyCode.BACK_SPACE);
        assertThat(row("select-paragraph")).contains("no key");
        DeskFixture.run(() -> desk.window().pages().close());
        assertThat(selected(KeyCode.S)).isFalse();
        assertThat(selected(KeyCode.G)).isTrue();
        assertThat(selected(KeyCode.P)).isFalse();
        desk.quit();
        assertThat(desk.settingsFile().read().keys().combinations()).containsEntry("SELECT_SENTENCE",
                List.of("G", "Shortcut+J"));
        desk.start();
        DeskFixture.run(() -> desk.window().page().settings().open(SettingsPage.Section.KEYS));
        desk.settle();
        desk.clickOn("#keys-reset-all");
        assertThat(desk.window().desktop().keys().keysProperty().get().combinations()).isEmpty();
    }

    @Test
    void the_key_card_opens_by_a_question_mark_is_printed_and_kept_as_a_page_of_html() throws Exception {
        DeskFixture.run(() -> desk.window().workspace().readers().focusActive());
        desk.key(KeyCode.SHIFT, KeyCode.SLASH);
        assertThat(desk.window().pages().isOpen()).isTrue();
        desk.picture("key-card");
        Path file = home.resolve("keys.html");
        desk.answer(file);
        DeskFixture.run(() -> desk.lookup("#key-card-save").queryButton().fire());
        WaitForAsyncUtils.waitFor(20, java.util.concurrent.TimeUnit.SECONDS, () -> Files.exists(file));
        assertThat(Files.readString(file)).contains("Select the sentence", "<kbd>S</kbd>", "<kbd>Ctrl+Z</kbd>")
                .doesNotContain("http");
        Region[] printed = new Region[1];
        DeskFixture.run(() -> new KeyCard(desk.window().texts(), desk.window().pages(), desk.window().desktop().keys(),
                desk.window().jobs(), desk.window().notices(), desk.window().picker(), (sheet, done) -> {
                    printed[0] = sheet.get();
                    done.accept(true);
                }).open());
        DeskFixture.run(() -> desk.lookup("#key-card-print").queryButton().fire());
        assertThat(labels(printed[0])).contains("Select the sentence", "S", "Full screen", "F11");
        assertThat(printed[0].getHeight()).isLessThan(1.5 * printed[0].getWidth());
        Files.createDirectories(Path.of("target", "pages"));
        ImageIO.write(DeskFixture.call(() -> SwingFXUtils.fromFXImage(printed[0].snapshot(null, null), null)), "png",
                Path.of("target", "pages", "key-card-paper.png").toFile());
        assertThat(DeskFixture.call(() -> desk.window().notices().shownProperty().get()).sentence())
                .contains("printer");
    }
}
