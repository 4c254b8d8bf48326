package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Ten chips of 100 px, with 10 px between them, in a row before which stands a button.
class ChipStripTest {

    private static final double ROW = 10 * 100 + 9 * 10;

    private HBox row;
    private ChipStrip strip;
    private Button before;
    private Stage stage;

    @BeforeEach
    void a_strip_with_room_for_four_chips() throws Exception {
        FxToolkit.registerPrimaryStage();
        row = fx(() -> new HBox(10));
        strip = fx(() -> new ChipStrip(row));
        before = fx(() -> sized(new Button("before")));
        stage = fx(() -> {
            row.getChildren().setAll(chips(10));
            Stage made = new Stage();
            made.setScene(new Scene(new HBox(before, strip), 100 + 430, 60));
            made.show();
            made.requestFocus();
            return made;
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(stage::isFocused));
    }

    @AfterEach
    void close() throws Exception {
        fx(() -> {
            stage.close();
            return stage;
        });
    }

    @Test
    void it_is_as_wide_as_its_row_and_no_wider_and_what_has_no_room_is_not_drawn() throws Exception {
        assertThat(fx(() -> strip.prefWidth(-1))).isEqualTo(ROW);
        assertThat(shown()).containsExactly(0, 1, 2, 3);
        assertThat(fx(() -> strip.getClip().getLayoutBounds().getWidth())).isEqualTo(430);
        widen(2000);
        assertThat(fx(strip::getWidth)).isEqualTo(ROW);
    }

    @Test
    void a_wheel_that_goes_aside_moves_the_row_as_far_and_stops_at_its_ends() throws Exception {
        assertThat(wheel(40, 0)).as("used at the start").isFalse();
        assertThat(wheel(-110, 0)).as("used").isTrue();
        assertThat(shown()).containsExactly(1, 2, 3, 4);
        assertThat(wheel(-5000, 0)).isTrue();
        assertThat(shown()).containsExactly(6, 7, 8, 9);
        assertThat(wheel(-1, 0)).as("used at the end").isFalse();
        assertThat(wheel(0, -40)).as("a wheel that goes down").isFalse();
        assertThat(wheel(220, 0)).isTrue();
        assertThat(shown()).containsExactly(4, 5, 6, 7);
    }

    @Test
    void where_all_have_room_a_wheel_does_nothing() throws Exception {
        widen(2000);
        assertThat(wheel(-40, 0)).isFalse();
        assertThat(place()).isZero();
    }

    @Test
    void tab_brings_each_chip_into_view_and_shift_tab_brings_them_back() throws Exception {
        FxRobot robot = new FxRobot();
        fx(() -> {
            before.requestFocus();
            return before;
        });
        for (int i = 0; i < 10; i++) {
            robot.type(KeyCode.TAB);
            assertThat(focused()).isEqualTo(i);
            assertThat(shown()).contains(i);
        }
        for (int i = 8; i >= 0; i--) {
            robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
            assertThat(focused()).isEqualTo(i);
            assertThat(shown()).contains(i);
        }
    }

    @Test
    void a_chip_that_gets_the_focus_by_a_press_stays_under_the_pointer() throws Exception {
        fx(() -> {
            row.getChildren().get(4).requestFocus();
            return row;
        });
        assertThat(place()).isZero();
    }

    @Test
    void at_its_end_it_stays_there_in_a_narrower_window() throws Exception {
        wheel(-5000, 0);
        widen(320);
        assertThat(shown()).containsExactly(8, 9);
        widen(530);
        assertThat(shown()).containsExactly(6, 7, 8, 9);
    }

    @Test
    void chips_that_come_at_the_end_leave_the_others_in_their_places() throws Exception {
        wheel(-220, 0);
        double was = place();
        fx(() -> row.getChildren().addAll(chips(3)));
        assertThat(place()).isEqualTo(was);
    }

    @Test
    void it_comes_back_to_its_place_after_another_row() throws Exception {
        wheel(-220, 0);
        double was = place();
        HBox other = fx(() -> {
            HBox single = new HBox(sized(new Button("one")));
            strip.show(single);
            return single;
        });
        layOut();
        assertThat(fx(other::getLayoutX)).isZero();
        assertThat(fx(strip::getWidth)).isEqualTo(100);
        fx(() -> {
            strip.show(row);
            return row;
        });
        assertThat(place()).isEqualTo(was);
    }

    private static List<Button> chips(int count) {
        return IntStream.range(0, count).mapToObj(i -> sized(new Button("" + i))).toList();
    }

    private static Button sized(Button button) {
        button.setMinSize(100, 30);
        button.setMaxSize(100, 30);
        button.setPrefSize(100, 30);
        return button;
    }

    private void widen(double width) throws Exception {
        fx(() -> {
            stage.getScene().getRoot().resize(width, 60);
            return stage;
        });
        layOut();
    }

    private void layOut() throws Exception {
        fx(() -> {
            stage.getScene().getRoot().layout();
            return stage;
        });
    }

    private double place() throws Exception {
        layOut();
        return fx(row::getLayoutX) + 0.0;
    }

    private int focused() throws Exception {
        return fx(() -> row.getChildren().indexOf(stage.getScene().getFocusOwner()));
    }

    /// The chips that are seen whole.
    private List<Integer> shown() throws Exception {
        layOut();
        return fx(() -> IntStream.range(0, row.getChildren().size()).filter(i -> {
            Node chip = row.getChildren().get(i);
            Bounds there = strip.sceneToLocal(chip.localToScene(chip.getLayoutBounds()));
            return there.getMinX() >= 0 && there.getMaxX() <= strip.getWidth();
        }).boxed().toList());
    }

    private boolean wheel(double aside, double down) throws Exception {
        layOut();
        return fx(() -> {
            boolean[] passed = new boolean[1];
            strip.getParent().setOnScroll(e -> passed[0] = true);
            Node chip = row.getChildren().getFirst();
            Event.fireEvent(chip,
                    new ScrollEvent(chip, chip, ScrollEvent.SCROLL, 5, 5, 5, 5, false, false, false, false,
                            false, false, aside, down, aside, down, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                            ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(chip, 5, 5)));
            return !passed[0];
        });
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(20, TimeUnit.SECONDS);
    }
}
