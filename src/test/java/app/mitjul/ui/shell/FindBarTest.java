package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.settings.Reading;
import app.mitjul.ui.reader.ReaderProbe;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Finding words in the open article.
class FindBarTest {

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
        desk.start();
        desk.openArticle("중국 정부는 중동 지역의");
        DeskFixture.run(() -> {
            desk.window().workspace().readers().focusActive();
            ReaderProbe.putCaret(desk.reader(), desk.shown().article().bodyStart());
        });
        desk.key(KeyCode.CONTROL, KeyCode.F);
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private String count() {
        return desk.lookup("#find-count").queryAs(Label.class).getText();
    }

    private int places(String words) {
        return desk.shown().text().split(words, -1).length - 1;
    }

    private Optional<String> selected() throws Exception {
        return DeskFixture.call(() -> desk.window().workspace().reader().selectionProperty().get()
                .map(r -> r.of(desk.shown().text())));
    }

    @Test
    void matches_are_counted_and_shown_while_typing_and_enter_goes_on() throws Exception {
        desk.write("중국");
        desk.settle();
        int all = places("중국");
        assertThat(all).isGreaterThan(3);
        assertThat(count()).isEqualTo("1 of " + all);
        assertThat(ReaderProbe.hits(desk.window().workspace().reader())).hasSize(all);
        assertThat(selected()).contains("중국");
        desk.key(KeyCode.ENTER);
        desk.key(KeyCode.ENTER);
        assertThat(count()).isEqualTo("3 of " + all);
        desk.key(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(count()).isEqualTo("2 of " + all);
        desk.key(KeyCode.F3);
        desk.key(KeyCode.SHIFT, KeyCode.F3);
        desk.key(KeyCode.SHIFT, KeyCode.F3);
        desk.key(KeyCode.SHIFT, KeyCode.F3);
        assertThat(count()).as("round the end").isEqualTo(all + " of " + all);
        desk.picture("find-bar");
        int there = DeskFixture.call(() -> desk.window().workspace().reader().selectionProperty().get().orElseThrow()
                .end());
        desk.key(KeyCode.ESCAPE);
        assertThat(desk.reader().isFocused()).isTrue();
        assertThat(selected()).as("at the match").contains("중국");
        assertThat(DeskFixture.call(() -> ReaderProbe.caret(desk.reader()))).isEqualTo(there);
        assertThat(ReaderProbe.hits(desk.window().workspace().reader())).isEmpty();
    }

    @Test
    void a_half_typed_syllable_finds_what_it_will_become() throws Exception {
        TextField field = desk.lookup("#find-field").queryAs(TextField.class);
        for (String state : List.of("ㅇ", "이", "잇", "이스", "이슬", "이스라")) {
            DeskFixture.run(() -> {
                field.clear();
                Event.fireEvent(field, new InputMethodEvent(field, field, InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                        List.of(new InputMethodTextRun(state, InputMethodHighlight.UNSELECTED_RAW)), "", 0));
            });
            desk.settle();
            assertThat(count()).as(state).contains(" of ");
            assertThat(DeskFixture.call(() -> ReaderProbe.hits(desk.window().workspace().reader()))).as(state)
                    .anySatisfy(r -> assertThat("이스라엘").startsWith(r.of(desk.shown().text())));
            DeskFixture.run(() -> Event.fireEvent(field, new InputMethodEvent(field, field,
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), state, 0)));
        }
        desk.key(KeyCode.CONTROL, KeyCode.A);
        desk.write("없는말");
        desk.settle();
        assertThat(count()).isEqualTo("No matches");
    }

    @Test
    void all_matches_get_a_theme_in_one_step_and_overlaps_are_told() throws Exception {
        DeskFixture.run(() -> desk.window().library().tell(c -> c.tag(desk.shown().article().id(),
                desk.words("중국은 이스라엘의"), List.of(Theme.TRADE), Optional.empty())));
        desk.settle();
        desk.write("중국");
        desk.settle();
        int all = places("중국");
        desk.clickOn("#find-mark");
        DeskFixture.run(() -> {
            MenuButton themes = desk.lookup("#find-mark").queryAs(MenuButton.class);
            themes.getItems().stream().filter(i -> "Trade 무역".equals(i.getText())).findFirst().orElseThrow().fire();
            themes.hide();
        });
        desk.settle();
        assertThat(desk.shown().annotations()).hasSize(all + 1);
        assertThat(desk.lookup("#find-marked").queryAs(Label.class).getText()).contains("" + all).contains("Trade")
                .contains("1 overlaps");
        desk.picture("find-marked");
        desk.key(KeyCode.CONTROL, KeyCode.Z);
        if (desk.shown().annotations().size() > 1) {
            desk.key(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(desk.shown().annotations()).hasSize(1);
    }

    @Test
    void the_bar_follows_to_the_next_article() throws Exception {
        desk.write("중국");
        desk.settle();
        desk.key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        desk.settle();
        assertThat(count()).isEqualTo("1 of " + places("중국"));
    }
}
