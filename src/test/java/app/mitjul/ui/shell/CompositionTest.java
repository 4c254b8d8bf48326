package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.settings.Reading;
import app.mitjul.ui.reader.ReaderProbe;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an input method composes in a text field, with the events it sends.
class CompositionTest {

    @TempDir
    Path home;

    private DeskFixture desk;
    private TextField note;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
        desk.start();
        desk.openArticle("중국 정부는 중동 지역의");
        desk.drag("중동 지역");
        note = ReaderProbe.popoverNote(desk.reader());
        desk.clickOn(note);
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private static void compose(Node field, String committed, String composed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        Event.fireEvent(field, new InputMethodEvent(field, field, InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs,
                committed, 0));
    }

    private void compose(String committed, String composed) throws Exception {
        DeskFixture.run(() -> compose(note, committed, composed));
    }

    private int annotations() {
        return desk.shown().annotations().size();
    }

    @Test
    void no_key_does_anything_while_a_syllable_is_open() throws Exception {
        compose("", "ㅇ");
        compose("", "아");
        compose("", "안");
        assertThat(note.getText()).isEqualTo("안");
        desk.key(KeyCode.ENTER);
        desk.key(KeyCode.ESCAPE);
        desk.key(KeyCode.DIGIT1);
        desk.key(KeyCode.CONTROL, KeyCode.K);
        desk.key(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(ReaderProbe.popoverShown(desk.reader())).isTrue();
        assertThat(note.isFocused()).isTrue();
        assertThat(annotations()).isZero();
        compose("안", "");
        compose("", "녕");
        compose("녕", "");
        assertThat(note.getText()).isEqualTo("안녕");
        desk.key(KeyCode.ENTER);
        assertThat(ReaderProbe.popoverShown(desk.reader())).as("now Enter is Enter").isFalse();
        assertThat(desk.shown().annotations()).singleElement()
                .satisfies(a -> assertThat(a.note()).isEqualTo("안녕"));
    }

    @Test
    void an_enter_that_finishes_the_syllable_and_is_handed_on_confirms_nothing() throws Exception {
        compose("", "안");
        DeskFixture.run(() -> {
            compose(note, "안", "");
            Event.fireEvent(note, new KeyEvent(KeyEvent.KEY_PRESSED, "\r", "\r", KeyCode.ENTER, false, false, false,
                    false));
        });
        desk.settle();
        assertThat(ReaderProbe.popoverShown(desk.reader())).isTrue();
        assertThat(note.getText()).isEqualTo("안");
        desk.key(KeyCode.ENTER);
        assertThat(ReaderProbe.popoverShown(desk.reader())).isFalse();
    }

    @Test
    void leaving_the_field_keeps_the_open_syllable_once() throws Exception {
        compose("", "안");
        compose("안", "녀");
        compose("", "녕");
        DeskFixture.run(() -> desk.window().toolbar().focusSearch());
        desk.settle();
        assertThat(desk.shown().annotations()).singleElement()
                .satisfies(a -> assertThat(a.note()).isEqualTo("안녕"));
        DeskFixture.run(() -> {
            note.requestFocus();
            note.end();
        });
        compose("", "히");
        compose("히", "");
        assertThat(note.getText()).as("the next syllable stands beside, nothing is replaced").contains("안녕")
                .contains("히").hasSize(3);
    }

    @Test
    void an_input_method_that_finishes_by_itself_at_leaving_doubles_nothing() throws Exception {
        compose("", "녕");
        compose("녕", "");
        DeskFixture.run(() -> desk.window().workspace().readers().focusActive());
        desk.settle();
        assertThat(desk.shown().annotations()).singleElement().satisfies(a -> assertThat(a.note()).isEqualTo("녕"));
    }

    @Test
    void every_text_field_of_the_window_is_watched() throws Exception {
        desk.key(KeyCode.ESCAPE);
        desk.key(KeyCode.CONTROL, KeyCode.K);
        note = desk.lookup("#search").queryAs(TextField.class);
        compose("", "풍");
        desk.key(KeyCode.ESCAPE);
        assertThat(note.getText()).as("Esc clears the search, but not while composing").isEqualTo("풍");
        compose("풍", "");
        desk.key(KeyCode.ESCAPE);
        assertThat(note.getText()).isEmpty();
    }

    @Test
    void keys_work_in_hangul_mode_where_only_a_letter_comes_without_a_code() throws Exception {
        desk.key(KeyCode.ESCAPE);
        desk.key(KeyCode.ESCAPE);
        DeskFixture.run(() -> Event.fireEvent(desk.reader(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "ㄴ",
                KeyCode.UNDEFINED, false, false, false, false)));
        desk.settle();
        assertThat(DeskFixture.call(() -> desk.window().workspace().reader().selectionProperty().get())).as("ㄴ is S")
                .isPresent();
    }
}
