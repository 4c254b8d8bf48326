package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.article.TextRange;
import app.mitjul.settings.Reading;
import app.mitjul.ui.reader.ReaderProbe;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Moving and selecting in the text by keys alone, in the real window, article 2 of the samples.
class CaretTest {

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

    private int caret() throws Exception {
        return DeskFixture.call(() -> ReaderProbe.caret(desk.reader()));
    }

    private void caret(String words) throws Exception {
        TextRange range = desk.words(words);
        DeskFixture.run(() -> ReaderProbe.putCaret(desk.reader(), range.start()));
    }

    private String before() throws Exception {
        return desk.shown().text().substring(0, caret());
    }

    private String after() throws Exception {
        return desk.shown().text().substring(caret());
    }

    private Optional<String> selected() throws Exception {
        return DeskFixture.call(() -> desk.window().workspace().reader().selectionProperty().get()
                .map(r -> r.of(desk.shown().text())));
    }

    @Test
    void the_caret_is_seen_in_the_text_while_the_reader_has_the_focus() throws Exception {
        caret("중동 지역의 군사적");
        desk.settle();
        Node caret = desk.reader().lookup(".reader-caret");
        assertThat(caret.isVisible()).isTrue();
        Bounds seen = DeskFixture.call(() -> caret.localToScreen(caret.getBoundsInLocal()));
        var word = DeskFixture.call(() -> ReaderProbe.startOf(desk.reader(), desk.words("중동 지역의 군사적")));
        assertThat(seen.getHeight()).isGreaterThan(18);
        assertThat(Math.abs(seen.getCenterX() - word.getX())).isLessThan(4);
        assertThat(word.getY()).isBetween(seen.getMinY(), seen.getMaxY());
        desk.picture("caret");
        DeskFixture.run(() -> desk.window().workspace().list().focusList());
        desk.settle();
        assertThat(caret.isVisible()).isFalse();
    }

    @Test
    void arrows_go_by_character_with_control_by_eojeol_with_alt_by_sentence() throws Exception {
        caret("중동 지역의 군사적");
        desk.key(KeyCode.RIGHT);
        assertThat(after()).startsWith("동 지역의");
        desk.key(KeyCode.LEFT);
        desk.key(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(after()).startsWith("지역의 군사적");
        desk.key(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(after()).startsWith("중동 지역의");
        desk.key(KeyCode.ALT, KeyCode.DOWN);
        String sentence = after();
        assertThat(before().stripTrailing()).endsWith(".");
        desk.key(KeyCode.ALT, KeyCode.DOWN);
        assertThat(after()).isNotEqualTo(sentence);
        desk.key(KeyCode.ALT, KeyCode.UP);
        assertThat(after()).isEqualTo(sentence);
    }

    @Test
    void shift_takes_the_selection_along_and_another_move_lets_it_go() throws Exception {
        caret("중동 지역의 군사적");
        desk.key(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        desk.key(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(selected()).contains("중동 지역의");
        desk.key(KeyCode.SHIFT, KeyCode.LEFT);
        desk.key(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(selected()).contains("중동 지역");
        desk.key(KeyCode.LEFT);
        assertThat(selected()).isEmpty();
        caret("중동 지역의 군사적");
        desk.key(KeyCode.RIGHT);
        desk.key(KeyCode.RIGHT);
        desk.key(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(selected()).as("backwards").contains("중동");
    }

    @Test
    void up_and_down_keep_the_column_and_home_and_end_are_those_of_the_line() throws Exception {
        desk.key(KeyCode.CONTROL, KeyCode.HOME);
        int first = caret();
        assertThat(first).isEqualTo(desk.shown().article().bodyStart());
        desk.key(KeyCode.END);
        int end = caret();
        assertThat(end).isGreaterThan(first + 20);
        desk.key(KeyCode.HOME);
        assertThat(caret()).isEqualTo(first);
        for (int i = 0; i < 7; i++) {
            desk.key(KeyCode.RIGHT);
        }
        int there = caret();
        for (int i = 0; i < 4; i++) {
            desk.key(KeyCode.DOWN);
        }
        assertThat(caret()).isGreaterThan(there + 60);
        for (int i = 0; i < 4; i++) {
            desk.key(KeyCode.UP);
        }
        assertThat(caret()).isEqualTo(there);
        desk.key(KeyCode.CONTROL, KeyCode.END);
        assertThat(caret()).isEqualTo(desk.shown().text().length());
        assertThat(desk.reader().lookup(".reader-caret").isVisible()).isTrue();
    }

    @Test
    void end_stays_on_its_line_wherever_that_breaks() throws Exception {
        desk.key(KeyCode.CONTROL, KeyCode.HOME);
        double last = -1;
        for (int i = 0; i < 8; i++) {
            desk.key(KeyCode.HOME);
            double home = caretY();
            desk.key(KeyCode.END);
            assertThat(caretY()).as("line %d", i).isEqualTo(home);
            assertThat(home).isGreaterThan(last);
            last = home;
            desk.key(KeyCode.DOWN);
        }
    }

    private double caretY() throws Exception {
        desk.settle();
        return DeskFixture.call(() -> {
            Node caret = desk.reader().lookup(".reader-caret");
            return caret.localToScreen(caret.getBoundsInLocal()).getMinY();
        });
    }

    @Test
    void space_and_page_keys_read_on_and_back() throws Exception {
        desk.prefer(Reading.DEFAULT.withLook("LIGHT").withSize(32), DeskFixture.SMALL);
        DeskFixture.run(() -> desk.window().appearance().readingProperty()
                .set(Reading.DEFAULT.withLook("LIGHT").withSize(32)));
        desk.settle();
        desk.key(KeyCode.CONTROL, KeyCode.HOME);
        int start = caret();
        desk.key(KeyCode.SPACE);
        int page = caret();
        assertThat(page).isGreaterThan(start + 40);
        desk.key(KeyCode.SHIFT, KeyCode.SPACE);
        assertThat(caret()).isLessThan(page);
        assertThat(selected()).as("Shift and Space read back, they select nothing").isEmpty();
        desk.key(KeyCode.PAGE_DOWN);
        desk.key(KeyCode.PAGE_DOWN);
        desk.key(KeyCode.PAGE_DOWN);
        desk.key(KeyCode.PAGE_DOWN);
        assertThat(caret()).isEqualTo(desk.shown().text().length());
        desk.key(KeyCode.SHIFT, KeyCode.PAGE_UP);
        assertThat(selected()).hasValueSatisfying(s -> assertThat(desk.shown().text()).endsWith(s));
    }

    @Test
    void s_selects_the_sentence_and_p_the_paragraph() throws Exception {
        caret("지역의 군사적");
        desk.key(KeyCode.S);
        assertThat(selected()).hasValueSatisfying(s -> assertThat(s).contains("중동 지역의 군사적").endsWith("."));
        desk.key(KeyCode.P);
        assertThat(selected()).hasValueSatisfying(s -> assertThat(desk.shown().text()).endsWith(s));
    }

    @Test
    void the_reading_node_asks_for_no_input_method() {
        assertThat(desk.reader().getInputMethodRequests()).isNull();
        assertThat(desk.reader().getOnInputMethodTextChanged()).isNull();
    }
}
