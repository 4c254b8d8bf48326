package app.mitjul.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class TipsTest {

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void a_tip_is_made_when_a_pointer_comes_and_follows_its_words() throws Exception {
        fx(() -> {
            Button button = new Button();
            SimpleStringProperty words = new SimpleStringProperty("first");
            Tips.say(button, words);
            assertThat(button.getTooltip()).isNull();
            come(button);
            assertThat(button.getTooltip().getText()).isEqualTo("first");
            words.set("second");
            assertThat(button.getTooltip().getText()).isEqualTo("second");
            var made = button.getTooltip();
            come(button);
            assertThat(button.getTooltip()).as("once").isSameAs(made);
        });
    }

    @Test
    void a_tip_that_is_wanted_only_at_times_goes_and_comes_back() throws Exception {
        fx(() -> {
            Button button = new Button();
            SimpleBooleanProperty wanted = new SimpleBooleanProperty(false);
            Tips.say(button, new SimpleStringProperty("words"), wanted);
            come(button);
            assertThat(button.getTooltip()).isNull();
            wanted.set(true);
            assertThat(button.getTooltip().getText()).isEqualTo("words");
            wanted.set(false);
            assertThat(button.getTooltip()).isNull();
        });
    }

    private static void come(Button button) {
        Event.fireEvent(button, new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, MouseButton.NONE, 0, false, false,
                false, false, false, false, false, false, false, false, null));
    }

    private static void fx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(20, TimeUnit.SECONDS);
    }
}
