package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.settings.Reading;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A key and its character, sent one after the other as the desktop does.
class TypedWhereTest {

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
        desk.start();
        desk.openArticle("중국 정부는 중동 지역의");
        desk.drag("중동 지역");
        desk.key(KeyCode.DIGIT1);
        desk.settle();
        DeskFixture.run(() -> desk.reader().requestFocus());
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    /// Answers with what has the focus then.
    private Node type(KeyCode code, String character) throws Exception {
        return DeskFixture.call(() -> {
            Scene scene = desk.reader().getScene();
            Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false,
                    false));
            Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED,
                    false, false, false, false));
            Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false,
                    false, false));
            return scene.getFocusOwner();
        });
    }

    @Test
    void the_key_that_opens_a_note_does_not_write_itself_into_it() throws Exception {
        Node note = type(KeyCode.N, "n");

        assertThat(note).isInstanceOfSatisfying(TextArea.class, area -> assertThat(area.getText()).isEmpty());
        type(KeyCode.N, "n");
        type(KeyCode.O, "o");
        assertThat(((TextArea) note).getText()).isEqualTo("no");
    }
}
