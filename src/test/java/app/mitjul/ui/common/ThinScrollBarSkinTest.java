package app.mitjul.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.mitjul.ui.look.OwnSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollBarSkin;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ThinScrollBarSkinTest {

    private static final double LENGTH = 300;

    private ScrollBar bar;
    private Stage stage;
    /// What the pointer has pressed: it hears of the drag and of the release wherever the pointer goes.
    private Optional<Node> held = Optional.empty();

    @BeforeEach
    void a_bar_of_a_hundred_lines_ten_of_them_shown() throws Exception {
        FxToolkit.registerPrimaryStage();
        bar = fx(ScrollBar::new);
        stage = fx(() -> {
            bar.setMin(0);
            bar.setMax(90);
            bar.setVisibleAmount(9);
            bar.setUnitIncrement(1);
            bar.setBlockIncrement(10);
            lay(Orientation.VERTICAL);
            bar.setSkin(new ThinScrollBarSkin(bar));
            Pane root = new Pane(bar);
            Stage made = new Stage();
            made.setScene(new Scene(root, 400, 400));
            made.show();
            made.requestFocus();
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        fx(() -> {
            stage.close();
            return stage;
        });
    }

    @Test
    void it_is_a_track_and_a_thumb() throws Exception {
        assertThat(fx(bar::getChildrenUnmodifiable)).extracting(n -> n.getStyleClass().getFirst())
                .containsExactly("track", "thumb");
    }

    @Test
    void the_thumb_is_as_long_as_the_part_that_is_shown_and_lies_where_that_is() throws Exception {
        assertThat(thumb()).satisfies(lies(0, 30));
        set(45);
        assertThat(thumb()).satisfies(lies(135, 165));
        set(90);
        assertThat(thumb()).satisfies(lies(270, 300));
        fx(() -> {
            bar.setVisibleAmount(45);
            return bar;
        });
        assertThat(thumb()).satisfies(lies(150, 300));
        fx(() -> {
            bar.setMax(0);
            return bar;
        });
        assertThat(thumb()).as("nothing to scroll").satisfies(lies(0, 300));
    }

    @Test
    void the_style_sheet_says_how_short_a_thumb_may_become() throws Exception {
        fx(() -> {
            bar.setMax(100_000);
            node(".thumb").setStyle("-fx-min-height: 24px;");
            return bar;
        });
        assertThat(thumb()).satisfies(lies(0, 24));
        set(100_000);
        assertThat(thumb()).satisfies(lies(276, 300));
    }

    @Test
    void it_lies_as_that_of_JavaFX_without_arrows() throws Exception {
        for (Orientation orientation : Orientation.values()) {
            for (double shown : new double[]{0.3, 9, 40.7, 200}) {
                for (double value : new double[]{-3, 0, 17.3, 88, 90, 120}) {
                    Bounds thin = lyingIn(orientation, shown, value, ThinScrollBarSkin::new);
                    Bounds common = lyingIn(orientation, shown, value, ScrollBarSkin::new);
                    assertThat(thin).as("%s, %s shown, at %s", orientation, shown, value).isEqualTo(common);
                }
            }
        }
    }

    private Bounds lyingIn(Orientation orientation, double shown, double value,
            Function<ScrollBar, Skin<?>> skin) throws Exception {
        return fx(() -> {
            bar.setSkin(skin.apply(bar));
            bar.getStylesheets().setAll("data:text/css,.increment-arrow,.decrement-arrow{-fx-padding:0}"
                    + ".increment-button,.decrement-button{-fx-padding:0}.scroll-bar{-fx-padding:0}"
                    + ".track,.track-background,.thumb{-fx-background-insets:0}");
            lay(orientation);
            bar.setVisibleAmount(shown);
            bar.setValue(value);
            bar.applyCss();
            bar.getParent().requestLayout();
            bar.getParent().layout();
            return node(".thumb").getBoundsInParent();
        });
    }

    @Test
    void dragging_goes_with_the_pointer_also_beside_the_bar_and_stops_at_the_ends() throws Exception {
        press(5, 10);
        drag(5, 100);
        assertThat(value()).isCloseTo(30, within(0.01));
        drag(250, 190);
        assertThat(value()).as("beside the bar").isCloseTo(60, within(0.01));
        drag(250, 380);
        assertThat(value()).isEqualTo(90);
        drag(250, 190);
        assertThat(value()).as("the pointer holds it where it took it").isCloseTo(60, within(0.01));
        release();
    }

    @Test
    void taking_the_thumb_moves_nothing_though_it_lies_between_two_pixels() throws Exception {
        fx(() -> {
            bar.setMax(100_000);
            bar.setVisibleAmount(10_000);
            return bar;
        });
        set(50_050);
        press(5, 150);
        drag(7, 150);
        assertThat(value()).isCloseTo(50_050, within(0.01));
    }

    @Test
    void pressing_the_track_turns_a_page_towards_the_pointer() throws Exception {
        press(5, 200);
        assertThat(value()).isEqualTo(10);
        release();
        set(80);
        press(5, 20);
        assertThat(value()).isEqualTo(70);
        release();
        press(5, 20, MouseButton.SECONDARY);
        release();
        assertThat(value()).as("only with the first button").isEqualTo(70);
    }

    @Test
    void a_press_that_is_held_turns_pages_until_the_thumb_is_there() throws Exception {
        List<Double> values = new ArrayList<>();
        fx(() -> {
            bar.valueProperty().addListener((o, was, now) -> values.add(now.doubleValue()));
            return bar;
        });
        press(5, 100);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> value() == 30);
        Thread.sleep(600);
        assertThat(values).containsExactly(10.0, 20.0, 30.0);
    }

    @Test
    void letting_go_ends_it() throws Exception {
        press(5, 290);
        release();
        double then = value();
        Thread.sleep(600);
        assertThat(value()).isEqualTo(then);
    }

    @Test
    void a_bar_that_lies_is_dragged_and_paged_sideways() throws Exception {
        fx(() -> {
            lay(Orientation.HORIZONTAL);
            return bar;
        });
        press(10, 5);
        drag(100, 90);
        release();
        assertThat(value()).isCloseTo(30, within(0.01));
        press(290, 5);
        assertThat(value()).isCloseTo(40, within(0.01));
    }

    @Test
    void a_wheel_over_it_goes_a_line_and_is_left_to_others_at_the_end() throws Exception {
        assertThat(wheel(0, 40)).as("used at the start").isFalse();
        assertThat(wheel(0, -40)).as("used").isTrue();
        assertThat(value()).isEqualTo(1);
        fx(() -> {
            lay(Orientation.HORIZONTAL);
            return bar;
        });
        assertThat(wheel(-40, 0)).isTrue();
        assertThat(wheel(0, -40)).as("a wheel that cannot go aside").isTrue();
        assertThat(value()).isEqualTo(3);
    }

    @Test
    void a_skin_that_is_put_away_does_nothing_more() throws Exception {
        fx(() -> {
            bar.setSkin(new ThinScrollBarSkin(bar));
            return bar;
        });
        thumb();
        assertThat(wheel(0, -40)).isTrue();
        assertThat(value()).isEqualTo(1);
    }

    @Test
    void a_screen_reader_hears_how_far_it_is() throws Exception {
        set(45);
        Node thumb = fx(() -> node(".thumb"));
        assertThat(thumb.getAccessibleRole()).isEqualTo(AccessibleRole.THUMB);
        assertThat(fx(() -> thumb.queryAccessibleAttribute(AccessibleAttribute.VALUE))).isEqualTo(45.0);
        assertThat(fx(() -> bar.queryAccessibleAttribute(AccessibleAttribute.VALUE))).isEqualTo(45.0);
        assertThat(fx(() -> bar.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE))).isEqualTo(90.0);
    }

    @Test
    void the_bars_inside_of_a_list_have_it_from_the_style_sheet() throws Exception {
        List<Node> bars = fx(() -> {
            ListView<Integer> list = new ListView<>(
                    FXCollections.observableArrayList(IntStream.range(0, 200).boxed().toList()));
            ((Pane) stage.getScene().getRoot()).getChildren().setAll(list);
            stage.getScene().getStylesheets().add(OwnSheet.url(100));
            list.applyCss();
            list.layout();
            return List.copyOf(list.lookupAll(".scroll-bar"));
        });
        assertThat(bars).hasSize(2).allSatisfy(
                b -> assertThat(((ScrollBar) b).getSkin()).isInstanceOf(ThinScrollBarSkin.class));
    }

    private boolean wheel(double aside, double down) throws Exception {
        return fx(() -> {
            bar.layout();
            ScrollEvent[] passed = new ScrollEvent[1];
            bar.getParent().setOnScroll(e -> passed[0] = e);
            Event.fireEvent(bar, new ScrollEvent(bar, bar, ScrollEvent.SCROLL, 5, 5, 5, 5, false, false, false, false,
                    false, false, aside, down, aside, down, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(bar, 5, 5)));
            return passed[0] == null;
        });
    }

    private void lay(Orientation orientation) {
        bar.setOrientation(orientation);
        bar.setStyle(orientation == Orientation.VERTICAL ? "-fx-pref-width: 12px;" : "-fx-pref-height: 12px;");
        bar.setPrefSize(orientation == Orientation.VERTICAL ? Region.USE_COMPUTED_SIZE : LENGTH,
                orientation == Orientation.VERTICAL ? LENGTH : Region.USE_COMPUTED_SIZE);
    }

    private Region node(String selector) {
        return (Region) bar.lookup(selector);
    }

    private Bounds thumb() throws Exception {
        return fx(() -> {
            bar.applyCss();
            bar.getParent().layout();
            return node(".thumb").getBoundsInParent();
        });
    }

    private static Consumer<Bounds> lies(double from, double to) {
        return b -> {
            assertThat(b.getMinY()).isEqualTo(from);
            assertThat(b.getMaxY()).isEqualTo(to);
            assertThat(b.getWidth()).isEqualTo(12);
        };
    }

    private double value() throws Exception {
        return fx(bar::getValue);
    }

    private void set(double value) throws Exception {
        fx(() -> {
            bar.setValue(value);
            return value;
        });
    }

    /// Presses what lies at a place, told from the upper left corner of the bar.
    private void press(double x, double y) throws Exception {
        press(x, y, MouseButton.PRIMARY);
    }

    private void press(double x, double y, MouseButton button) throws Exception {
        Node under = node(thumb().contains(x, y) ? ".thumb" : ".track");
        held = Optional.of(under);
        fire(MouseEvent.MOUSE_PRESSED, x, y, button);
    }

    private void drag(double x, double y) throws Exception {
        fire(MouseEvent.MOUSE_DRAGGED, x, y, MouseButton.PRIMARY);
    }

    private void release() throws Exception {
        fire(MouseEvent.MOUSE_RELEASED, 0, 0, MouseButton.PRIMARY);
    }

    private void fire(EventType<MouseEvent> type, double x, double y, MouseButton button) throws Exception {
        fx(() -> {
            Point2D at = bar.localToScene(x, y);
            Event.fireEvent(held.orElseThrow(), new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), button,
                    1, false, false, false, false, button == MouseButton.PRIMARY, false,
                    button == MouseButton.SECONDARY,
                    false, false, false, null));
            return at;
        });
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(20, TimeUnit.SECONDS);
    }
}
