package app.mitjul.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.TextRange;
import app.mitjul.settings.Reading;
import app.mitjul.ui.reader.ReaderProbe;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The grips at both ends of the chosen annotation.
class HandlesTest {

    @TempDir
    Path home;

    private DeskFixture desk;

    @BeforeEach
    void start() throws Exception {
        desk = new DeskFixture(home);
        desk.prefer(Reading.DEFAULT.withLook("LIGHT"), DeskFixture.SMALL);
        desk.start();
        desk.openArticle("중국 정부는 중동 지역의");
        TextRange range = desk.words("지역의 군사적");
        DeskFixture.run(() -> {
            desk.window().workspace().readers().focusActive();
            desk.window().workspace().reader().selectionProperty().set(Optional.of(range));
        });
        desk.key(KeyCode.DIGIT1);
        DeskFixture.run(() -> desk.window().workspace().reader().selectionProperty().set(Optional.empty()));
        desk.settle();
    }

    @AfterEach
    void end() throws Exception {
        desk.close();
    }

    private Node handle(String style) {
        return desk.reader().lookup(style);
    }

    private Bounds seen(String style) throws Exception {
        return DeskFixture.call(() -> handle(style).localToScreen(handle(style).getBoundsInLocal()));
    }

    private String quote() {
        return desk.shown().annotations().getFirst().range().of(desk.shown().text());
    }

    /// The knob of an end hangs below the text, that of a beginning stands above it.
    private static Point2D knob(Bounds b, boolean end) {
        return new Point2D(b.getCenterX(), end ? b.getMaxY() - 7 : b.getMinY() + 7);
    }

    @Test
    void both_ends_can_be_dragged_and_the_annotation_stays_the_same() throws Exception {
        Annotation before = desk.shown().annotations().getFirst();
        assertThat(seen(".handle-start").getWidth()).isGreaterThanOrEqualTo(12);
        assertThat(seen(".handle-end").getWidth()).isGreaterThanOrEqualTo(12);
        assertThat(seen(".handle-end").getHeight()).isGreaterThanOrEqualTo(12);
        desk.picture("handles");
        Point2D to = DeskFixture.call(() -> ReaderProbe.endOf(desk.reader(), desk.words("긴장 고조")));
        desk.moveTo(knob(seen(".handle-end"), true)).press(MouseButton.PRIMARY).moveTo(to.add(-8, 0)).moveTo(to);
        desk.release(MouseButton.PRIMARY);
        desk.settle();
        assertThat(quote()).isEqualTo("지역의 군사적 긴장 고조");
        Point2D from = DeskFixture.call(() -> ReaderProbe.startOf(desk.reader(), desk.words("중동 지역의")));
        desk.moveTo(knob(seen(".handle-start"), false)).press(MouseButton.PRIMARY).moveTo(from.add(8, 0)).moveTo(from);
        desk.release(MouseButton.PRIMARY);
        desk.settle();
        assertThat(quote()).isEqualTo("중동 지역의 군사적 긴장 고조");
        Annotation after = desk.shown().annotations().getFirst();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.taggings()).isEqualTo(before.taggings());
        assertThat(ReaderProbe.popoverShown(desk.reader())).isFalse();
    }

    @Test
    void with_control_an_end_snaps_to_the_eojeol_and_never_goes_past_the_other() throws Exception {
        Point2D inside = DeskFixture.call(() -> ReaderProbe.on(desk.reader(), desk.words("긴장 고조와").start() + 4));
        drag(".handle-end", inside, true);
        assertThat(quote()).isEqualTo("지역의 군사적 긴장 고조와");
        drag(".handle-end", DeskFixture.call(
                () -> ReaderProbe.startOf(desk.reader(), desk.words("중국 정부는"))), false);
        assertThat(quote()).as("the end stays behind the start").startsWith("지역의");
    }

    /// The headless platform's mouse knows no keys, so its events are made here.
    private void drag(String style, Point2D to, boolean control) throws Exception {
        Node handle = handle(style);
        DeskFixture.run(() -> {
            Point2D scene = new Point2D(to.getX() - desk.stage().getScene().getWindow().getX()
                    - desk.stage().getScene().getX(),
                    to.getY() - desk.stage().getScene().getWindow().getY() - desk.stage().getScene().getY());
            for (var type : java.util.List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED,
                    MouseEvent.MOUSE_RELEASED)) {
                handle.fireEvent(new MouseEvent(type, scene.getX(), scene.getY(), to.getX(), to.getY(),
                        MouseButton.PRIMARY, 1, false, control, false, false,
                        type != MouseEvent.MOUSE_RELEASED, false, false, false, false, false, null));
            }
        });
        desk.settle();
    }
}
