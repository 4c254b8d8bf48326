package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.settings.Reading;
import app.mitjul.settings.Settings;
import app.mitjul.settings.WindowState;
import app.mitjul.ui.settings.SettingsPage.Section;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All settings on one page; what is changed holds at once.
class SettingsPageTest {

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

    private boolean says(String style, String words) throws Exception {
        return DeskFixture.call(() -> desk.lookup(style).queryAll().stream()
                .anyMatch(n -> n instanceof Label label && label.getText().contains(words)));
    }

    private void open(Section section) throws Exception {
        DeskFixture.run(() -> desk.window().page().settings().open(section));
        desk.settle();
    }

    @Test
    void a_key_opens_the_settings_and_the_language_changes_at_once_on_the_same_page() throws Exception {
        desk.key(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(says(".page-title", "Settings")).isTrue();
        ListView<String> list = DeskFixture.call(() -> desk.lookup("#parts-list").queryListView());
        assertThat(list.getItems()).containsExactly("Language and look", "Reading", "Marks", "Keys", "Library",
                "Backups");
        desk.clickOn("#ui-reading-language-ko");
        desk.settle();
        assertThat(says(".page-title", "설정")).isTrue();
        ListView<String> korean = DeskFixture.call(() -> desk.lookup("#parts-list").queryListView());
        assertThat(korean.getItems()).containsExactly("언어와 화면", "읽기", "표시", "단축키", "라이브러리", "백업");
        assertThat(DeskFixture.call(() -> desk.stage().getScene().getFocusOwner().getId()))
                .as("the focus stays where it was").isEqualTo("ui-reading-language-ko");
        desk.clickOn("#ui-reading-look-dusk");
        desk.quit();
        assertThat(desk.settingsFile().read().reading().language()).isEqualTo("ko");
        assertThat(desk.settingsFile().read().reading().look()).isEqualTo("DUSK");
    }

    @Test
    void the_page_opens_where_it_was_left_and_a_name_is_kept_when_the_field_is_left() throws Exception {
        open(Section.MARKS);
        DeskFixture.run(() -> {
            TextField field = desk.lookup("#settings-name").queryAs(TextField.class);
            field.requestFocus();
            field.setText("김연구");
        });
        desk.clickOn("#ui-settings-overlap-merge");
        desk.settle();
        assertThat(desk.desktop().annotatorName()).isEqualTo("김연구");
        assertThat(desk.desktop().markingProperty().get().overlap()).isEqualTo("MERGE");
        DeskFixture.run(() -> desk.window().pages().close());
        desk.key(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(DeskFixture.call(() -> desk.lookup("#settings-name").tryQuery())).isPresent();
    }

    @Test
    void the_library_and_its_backups_say_where_they_are_and_lead_on() throws Exception {
        open(Section.LIBRARY);
        assertThat(says(".setting-place", desk.library().toString())).isTrue();
        assertThat(says(".muted", "5 articles")).isTrue();
        Path copy = home.resolve("elsewhere.mitjul");
        desk.answer(copy);
        DeskFixture.run(() -> desk.lookup("#settings-copy").queryButton().fire());
        desk.waitForText(".status-bar .label", "elsewhere.mitjul");
        assertThat(Files.exists(copy)).isTrue();
        open(Section.BACKUPS);
        desk.waitForTextNow(".setting-place", "library.mitjul.backups");
        DeskFixture.run(() -> desk.lookup("#settings-backups").queryButton().fire());
        assertThat(says(".page-title", "Backups")).isTrue();
    }

    @Test
    void the_library_moves_to_another_place_and_the_next_start_finds_it_there() throws Exception {
        Path there = Files.createDirectory(home.resolve("새 자리")).resolve("내 자료.mitjul");
        move(there);
        desk.waitForText(".status-bar .label", "The library is at " + there + " now.");
        assertThat(desk.stage().getTitle()).contains("— 내 자료 —");
        assertThat(desk.library()).doesNotExist();
        assertThat(home.resolve("library.mitjul.backups")).doesNotExist();
        assertThat(there.resolveSibling("내 자료.mitjul.backups")).isDirectory();
        desk.quit();
        Settings settings = desk.settingsFile().read();
        assertThat(settings.homeOr(desk.library())).isEqualTo(there);
        assertThat(settings.recent()).containsExactly(there.toString());
    }

    @Test
    void a_move_that_fails_is_said_and_leaves_the_library_in_use() throws Exception {
        Path taken = Files.writeString(home.resolve("taken.mitjul"), "mine");
        move(taken);
        desk.waitForTextNow(".label", taken + " is there already.");
        assertThat(desk.stage().getTitle()).contains("library — Mitjul");
        assertThat(desk.library()).exists();
        assertThat(taken).hasContent("mine");
        desk.quit();
        assertThat(desk.settingsFile().read().home()).isEmpty();
    }

    private void move(Path there) throws Exception {
        open(Section.LIBRARY);
        desk.answer(there);
        DeskFixture.run(() -> desk.lookup("#settings-move").queryButton().fire());
    }

    @Test
    void every_section_can_be_looked_at_in_both_languages_and_looks() throws Exception {
        desk.quit();
        for (String language : new String[]{"en", "ko"}) {
            for (String look : new String[]{"LIGHT", "DUSK"}) {
                for (int[] size : new int[][]{{1440, 900}, {1024, 700}}) {
                    if (!Boolean.getBoolean("pictures")) {
                        continue;
                    }
                    desk.prefer(Reading.DEFAULT.withLook(look).withLanguage(language),
                            new WindowState(0, 0, size[0], size[1], false, true, true, 312, 328, false, 0.5));
                    desk.start();
                    for (Section section : Section.values()) {
                        open(section);
                        desk.picture("settings-" + section + "-" + language + "-" + look + "-" + size[0]);
                    }
                    desk.quit();
                }
            }
        }
    }
}
