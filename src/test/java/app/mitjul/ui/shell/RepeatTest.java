package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.settings.Reading;
import app.mitjul.ui.reader.ReaderProbe;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Putting themes on again and again, moving what is marked, and what happens at overlaps.
class RepeatTest {

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
        desk.start();
        desk.openArticle("중국 정부는 중동 지역의");
        DeskFixture.run(() -> desk.window().workspace().readers().focusActive());
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private void select(String words) throws Exception {
        TextRange range = desk.words(words);
        DeskFixture.run(() -> {
            desk.window().workspace().readers().focusActive();
            desk.window().workspace().reader().selectionProperty().set(Optional.of(range));
        });
    }

    private void let() throws Exception {
        DeskFixture.run(() -> desk.window().workspace().reader().selectionProperty().set(Optional.empty()));
    }

    private List<Annotation> annotations() {
        return desk.shown().annotations();
    }

    private List<String> quotes() {
        return annotations().stream().map(a -> a.range().of(desk.shown().text())).toList();
    }

    @Test
    void boundaries_of_a_mark_move_by_keys_and_it_stays_itself_in_one_step_of_undo() throws Exception {
        select("군사적 긴장");
        desk.key(KeyCode.DIGIT1);
        Annotation first = annotations().getFirst();
        desk.key(KeyCode.PERIOD);
        desk.key(KeyCode.PERIOD);
        assertThat(quotes()).containsExactly("군사적 긴장 고조와 관련해");
        desk.key(KeyCode.COMMA);
        assertThat(quotes()).containsExactly("군사적 긴장 고조와");
        desk.key(KeyCode.COMMA);
        assertThat(quotes()).as("without its particle").containsExactly("군사적 긴장 고조");
        let();
        desk.key(KeyCode.SHIFT, KeyCode.COMMA);
        assertThat(quotes()).containsExactly("지역의 군사적 긴장 고조");
        desk.key(KeyCode.SHIFT, KeyCode.ALT, KeyCode.PERIOD);
        assertThat(quotes()).containsExactly("역의 군사적 긴장 고조");
        desk.key(KeyCode.ALT, KeyCode.COMMA);
        assertThat(quotes()).containsExactly("역의 군사적 긴장 고");
        assertThat(annotations().getFirst().id()).isEqualTo(first.id());
        assertThat(annotations().getFirst().taggings()).isEqualTo(first.taggings());
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(quotes()).containsExactly("군사적 긴장");
    }

    @Test
    void many_boundary_keys_without_waiting_each_count() throws Exception {
        select("중동");
        desk.key(KeyCode.DIGIT1);
        DeskFixture.run(() -> {
            for (int i = 0; i < 4; i++) {
                desk.reader().moveBoundary(app.mitjul.ui.keys.Shortcut.END_ON);
            }
        });
        desk.settle();
        assertThat(quotes()).containsExactly("중동 지역의 군사적 긴장 고조와");
    }

    @Test
    void r_puts_the_last_theme_on_and_w_wherever_the_same_words_are() throws Exception {
        select("중동 지역");
        desk.key(KeyCode.DIGIT2);
        select("군사적 긴장");
        desk.key(KeyCode.R);
        assertThat(annotations()).hasSize(2)
                .allSatisfy(a -> assertThat(a.taggings().getFirst().theme()).isEqualTo(Theme.ENERGY));
        String text = desk.shown().text();
        int there = app.mitjul.text.SameWords.of(text, "중국").size();
        assertThat(there).isGreaterThan(2);
        select("중국");
        desk.key(KeyCode.R);
        desk.key(KeyCode.W);
        assertThat(quotes().stream().filter("중국"::equals)).hasSize(there);
        desk.waitForText("#status-notice", "중국");
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(quotes().stream().filter("중국"::equals)).as("one step").hasSize(1);
    }

    @Test
    void v_makes_a_theme_of_the_words_themselves() throws Exception {
        select("군사적 긴장");
        desk.key(KeyCode.V);
        assertThat(desk.window().library().themes()).extracting(Theme::name).contains("군사적 긴장");
        assertThat(annotations()).singleElement().satisfies(a -> assertThat(a.taggings()).hasSize(1));
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        assertThat(annotations()).isEmpty();
        assertThat(desk.window().library().themes()).as("one step").hasSize(3);
    }

    @Test
    void while_a_theme_is_active_whatever_is_selected_is_tagged() throws Exception {
        desk.key(KeyCode.A);
        Label status = desk.lookup("#status-active").queryAs(Label.class);
        assertThat(status.isVisible()).isTrue();
        assertThat(status.getText()).contains("Security");
        desk.drag("중동 지역");
        assertThat(quotes()).containsExactly("중동 지역");
        assertThat(ReaderProbe.popoverShown(desk.reader())).isFalse();
        desk.picture("active-theme");
        TextRange words = desk.words("긴급히 행동해야");
        DeskFixture.run(() -> ReaderProbe.putCaret(desk.reader(), words.start()));
        let();
        DeskFixture.run(() -> desk.window().workspace().reader().chosenProperty().set(Optional.empty()));
        desk.key(KeyCode.DIGIT3);
        assertThat(status.getText()).as("with nothing selected a key makes its theme the active one").contains("Trade");
        desk.press(KeyCode.SHIFT, KeyCode.CONTROL);
        for (int i = 0; i < 2; i++) {
            desk.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        }
        desk.release(KeyCode.CONTROL, KeyCode.SHIFT);
        desk.settle();
        assertThat(quotes()).contains("긴급히 행동해야");
        desk.key(KeyCode.S);
        assertThat(annotations()).hasSize(2);
        desk.key(KeyCode.ESCAPE);
        desk.key(KeyCode.ESCAPE);
        assertThat(status.isVisible()).isFalse();
        let();
        desk.drag("이스라엘과 이란");
        assertThat(quotes()).doesNotContain("이스라엘과 이란");
    }

    @Test
    void an_overlap_with_the_same_theme_is_asked_about_once_and_the_answer_kept() throws Exception {
        select("중동 지역의 군사적");
        desk.key(KeyCode.DIGIT1);
        select("군사적 긴장");
        desk.key(KeyCode.DIGIT1);
        assertThat(annotations()).as("waits for the answer").hasSize(1);
        assertThat(desk.lookup("#overlap-question").queryAs(Label.class).getText()).contains("Security")
                .contains("중동 지역의 군사적");
        desk.picture("overlap");
        desk.key(KeyCode.ESCAPE);
        assertThat(annotations()).hasSize(1);
        desk.key(KeyCode.DIGIT1);
        desk.clickOn("#overlap-keep");
        desk.settle();
        assertThat(quotes()).containsExactly("중동 지역의 군사적", "군사적 긴장");
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        select("군사적 긴장");
        desk.key(KeyCode.DIGIT1);
        DeskFixture.run(() -> desk.lookup("#overlap-always").queryAs(CheckBox.class).setSelected(true));
        desk.key(KeyCode.ENTER);
        assertThat(quotes()).containsExactly("중동 지역의 군사적 긴장");
        assertThat(annotations().getFirst().taggings()).hasSize(1);
        select("긴장 고조");
        desk.key(KeyCode.DIGIT1);
        assertThat(quotes()).as("not asked again").containsExactly("중동 지역의 군사적 긴장 고조");
        desk.quit();
        assertThat(desk.settingsFile().read().marking().overlap()).isEqualTo("MERGE");
    }

    @Test
    void brackets_go_from_annotation_to_annotation_and_enter_opens_the_note() throws Exception {
        for (String words : List.of("중동 지역", "군사적 긴장", "긴급히 행동해야")) {
            select(words);
            desk.key(KeyCode.DIGIT1);
        }
        let();
        DeskFixture.run(() -> {
            desk.window().workspace().reader().chosenProperty().set(Optional.empty());
            ReaderProbe.putCaret(desk.reader(), desk.shown().article().bodyStart());
        });
        desk.key(KeyCode.CLOSE_BRACKET);
        desk.key(KeyCode.CLOSE_BRACKET);
        assertThat(chosen()).isEqualTo("군사적 긴장");
        desk.key(KeyCode.OPEN_BRACKET);
        assertThat(chosen()).isEqualTo("중동 지역");
        desk.key(KeyCode.OPEN_BRACKET);
        assertThat(chosen()).as("the first stays").isEqualTo("중동 지역");
        desk.key(KeyCode.ENTER);
        desk.write("첫 메모");
        desk.key(KeyCode.ESCAPE);
        desk.key(KeyCode.ESCAPE);
        assertThat(desk.reader().isFocused()).isTrue();
        assertThat(annotations().getFirst().note()).isEqualTo("첫 메모");
    }

    private String chosen() throws Exception {
        return DeskFixture.call(() -> {
            var reader = desk.window().workspace().reader();
            return reader.chosenProperty().get().flatMap(reader::annotation).orElseThrow().range()
                    .of(desk.shown().text());
        });
    }
}
