package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.settings.Reading;
import app.mitjul.settings.WindowState;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a damaged disk made of a library is shown as damaged, never as what was written; the rest stays usable.
class DamageTest {

    private static final WindowState WIDE = new WindowState(0, 0, 1240, 800, false, true, true, 240, 328, false, 0.5);

    @TempDir
    Path home;

    private DeskFixture desk;
    private ArticleId article;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), WIDE);
        desk.start();
        desk.openArticle("중국 정부는 중동 지역의");
        article = desk.shown().article().id();
        var commands = desk.window().library().session().commands();
        commands.tag(article, desk.words("중동 지역의 군사적 긴장"), List.of(Theme.SECURITY), Optional.of("frame of war"))
                .join();
        commands.tag(article, desk.words("관련해 이스라엘과 이란"), List.of(Theme.SECURITY), Optional.of("whole")).join();
        commands.setNote(new NoteOwner.OfArticle(article), "on the article", "v").join();
        desk.settle();
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private void damage(String... statements) throws Exception {
        desk.quit();
        try (var c = DriverManager.getConnection("jdbc:sqlite:" + desk.library()); var s = c.createStatement()) {
            for (String statement : statements) {
                s.execute(statement);
            }
        }
        desk.start();
    }

    private List<String> badges(String where) throws Exception {
        return DeskFixture.call(() -> desk.lookup(where + " .damage-badge").queryAll().stream()
                .filter(n -> n.isVisible()).map(n -> ((Label) n).getText()).toList());
    }

    @Test
    void a_note_that_is_not_what_was_saved_says_so_on_its_card_and_over_the_text() throws Exception {
        damage("UPDATE annotation SET note = 'frame of car' WHERE note = 'frame of war'");
        assertThat(badges(".annotation-card")).hasSize(1).first().asString().contains("Differs from what was saved");
        assertThat(badges(".reader-warnings")).containsExactly(
                "Differs from what was saved: 1 annotation. A backup may still have it as it was.");
        assertThat(desk.shown().annotations()).as("the other is as usable as before").hasSize(2);
        desk.picture("damaged-annotation");
    }

    @Test
    void a_damaged_text_is_read_as_far_as_it_goes() throws Exception {
        damage("UPDATE article_text SET text = substr(text, 1, 40) WHERE article = '" + article.value() + "'",
                "UPDATE note SET text = 'on the particle' WHERE text = 'on the article'",
                "UPDATE article SET body_start = 4000, title = title || char(0x202e) || 'fdp.exe' WHERE id = '"
                        + article.value() + "'");
        assertThat(desk.shown().text()).hasSize(40);
        assertThat(badges(".reader-warnings").getFirst()).contains("the text", "title and source");
        DeskFixture.run(() -> desk.window().workspace().inspector().showNotes());
        desk.settle();
        assertThat(badges(".owner-note")).containsExactly(
                "A note here differs from what was saved. A backup may still have it as it was.");
        assertThat(desk.lookup(".reader-title").queryAs(Label.class).getText()).contains("‹U+202E›")
                .doesNotContain("\u202e");
        desk.picture("damaged-text");
    }

    @Test
    void a_row_that_cannot_be_read_takes_no_other_with_it() throws Exception {
        damage("PRAGMA ignore_check_constraints = ON",
                "UPDATE annotation SET range_end = range_start - 5 WHERE note = 'frame of war'");
        assertThat(desk.shown().annotations()).extracting(a -> a.note()).containsExactly("whole");
        assertThat(badges(".reader-warnings").getFirst()).contains("1 annotation");
    }

    @Test
    void characters_nobody_sees_are_counted_beside_the_source_and_named_in_the_info() throws Exception {
        DeskFixture
                .run(() -> desk.window().importPasted("A\u200bB 계약서\n\n파일은 \u202egpj.exe\u202c 입니다. 보이지\u200b않습니다.\n"));
        desk.settle();
        DeskFixture.run(() -> ((javafx.scene.control.Button) desk.lookup(".page .accent").query()).fire());
        desk.waitForText(".hidden-badge", "characters that cannot be seen");
        DeskFixture.run(() -> desk.window().workspace().inspector().showInfo());
        desk.settle();
        desk.waitForText(".info .muted", "Turns the reading direction: 2");
        desk.waitForText(".reader-title", "‹U+200B›");
        desk.picture("hidden-characters");
    }

    @Test
    void a_library_that_proves_damaged_while_it_is_open_can_be_rebuilt_from_there() throws Exception {
        try (var c = DriverManager.getConnection("jdbc:sqlite:" + desk.library()); var s = c.createStatement()) {
            s.execute("PRAGMA ignore_check_constraints = ON");
            s.execute("UPDATE theme SET pattern = 'NONE OF OURS'");
        }
        DeskFixture.run(() -> desk.window().library().refresh());
        desk.waitForTextNow(".notice-sentence", "Parts of this library cannot be read");
        assertThat(desk.lookup("#status-saved").queryAs(Label.class).getText()).startsWith("Could not be read.");
        DeskFixture.run(() -> ((javafx.scene.control.Button) desk.lookup("#notice-damaged .button-outlined").query())
                .fire());
        desk.waitForTextNow(".notice-sentence", "2 annotations");
        desk.settle();
        assertThat(desk.window().library().session().reads().check().ok()).isTrue();
    }
}
