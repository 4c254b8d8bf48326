package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What helps a person along: the first start, the guide, what the program is made of.
class HelpTest {

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private boolean says(String style, String words) throws Exception {
        return DeskFixture.call(() -> desk.lookup(style).queryAll().stream()
                .anyMatch(n -> n instanceof Label label && label.getText().contains(words)));
    }

    private boolean firstSteps() throws Exception {
        return DeskFixture.call(() -> desk.lookup("#first-steps").tryQuery().filter(Node::isVisible).isPresent());
    }

    private int listed() throws Exception {
        return DeskFixture.call(() -> desk.lookup("#parts-list").queryListView().getItems().size());
    }

    @Test
    void the_first_start_has_five_articles_and_a_card_that_stays_away_once_it_was_put_away() throws Exception {
        desk.firstRun();
        desk.start();
        assertThat(desk.window().library().rows()).hasSize(5);
        assertThat(firstSteps()).isTrue();
        desk.picture("first-steps");
        desk.clickOn("#first-steps-close");
        assertThat(firstSteps()).isFalse();
        desk.quit();
        desk.start();
        assertThat(firstSteps()).as("it was put away").isFalse();
        DeskFixture.run(() -> new LibraryIntents(desk.window()).firstSteps());
        assertThat(firstSteps()).as("Help shows it again").isTrue();
    }

    @Test
    void who_comes_back_to_an_article_finds_the_list_without_the_card() throws Exception {
        desk.firstRun();
        desk.start();
        assertThat(firstSteps()).isTrue();
        desk.quit();
        desk.start();
        assertThat(DeskFixture.call(() -> desk.window().workspace().reader().articleId())).isPresent();
        assertThat(firstSteps()).isFalse();
    }

    @Test
    void a_key_opens_the_guide_and_its_words_are_found_from_chapter_to_chapter() throws Exception {
        desk.start();
        desk.key(KeyCode.SHIFT, KeyCode.F1);
        assertThat(says(".page-title", "Guide")).isTrue();
        assertThat(says(".guide-title", "First steps")).isTrue();
        assertThat(says(".guide .key-cap", "Ctrl+O")).isTrue();
        int all = listed();
        DeskFixture.run(() -> desk.lookup("#guide-find").queryAs(TextField.class).setText("concordance"));
        desk.settle();
        assertThat(listed()).isBetween(1, all - 1);
        String first = title();
        for (int i = 0; i < 6 && title().equals(first); i++) {
            desk.key(KeyCode.ENTER);
        }
        assertThat(title()).isNotEqualTo(first);
        assertThat(DeskFixture.call(() -> desk.lookup(".guide-hit").queryAll().size())).isPositive();
        DeskFixture.run(() -> desk.lookup("#guide-find").queryAs(TextField.class).setText("xyzzy"));
        desk.settle();
        assertThat(listed()).isZero();
        assertThat(says(".muted", "does not say")).isTrue();
    }

    private String title() throws Exception {
        return DeskFixture.call(() -> ((Label) desk.lookup(".guide-title").query()).getText());
    }

    @Test
    void about_has_the_versions_to_copy_and_every_licence_to_read() throws Exception {
        desk.start();
        DeskFixture.run(() -> new LibraryIntents(desk.window()).about());
        desk.settle();
        assertThat(says(".about-line", "SQLite 3.")).isTrue();
        DeskFixture.run(() -> desk.lookup("#about-copy").queryButton().fire());
        assertThat(DeskFixture.call(() -> Clipboard.getSystemClipboard().getString())).startsWith("Mitjul test\nJava ")
                .contains("JavaFX ");
        DeskFixture.run(() -> {
            ListView<String> list = desk.lookup("#parts-list").queryListView();
            list.getSelectionModel().select("commonmark");
        });
        desk.settle();
        assertThat(says(".licence-text", "Redistribution and use")).isTrue();
    }

    @Test
    void help_can_be_looked_at_in_both_languages_and_looks() throws Exception {
        for (String language : new String[]{"en", "ko"}) {
            for (String look : new String[]{"LIGHT", "DUSK"}) {
                for (int[] size : new int[][]{{1440, 900}, {1024, 700}}) {
                    if (!Boolean.getBoolean("pictures")) {
                        continue;
                    }
                    desk.firstRun();
                    desk.prefer(Reading.DEFAULT.withLook(look).withLanguage(language),
                            new WindowState(0, 0, size[0], size[1], false, true, true, 312, 328, false, 0.5));
                    desk.start();
                    String end = "-" + language + "-" + look + "-" + size[0];
                    desk.picture("first-steps" + end);
                    DeskFixture.run(() -> new LibraryIntents(desk.window()).guide());
                    desk.settle();
                    desk.picture("guide" + end);
                    DeskFixture.run(() -> desk.lookup("#guide-find").queryAs(TextField.class).setText("JSON"));
                    desk.settle();
                    desk.picture("guide-found" + end);
                    DeskFixture.run(() -> new LibraryIntents(desk.window()).about());
                    desk.settle();
                    desk.picture("about" + end);
                    desk.quit();
                }
            }
        }
    }
}
