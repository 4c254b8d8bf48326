package app.mitjul.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class NodesTest {

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void what_is_shown_later_is_put_into_its_place_and_stays() throws Exception {
        fx(() -> {
            HBox row = new HBox();
            Label first = new Label("first");
            Label last = new Label("last");
            Label late = new Label("late");
            SimpleBooleanProperty wanted = new SimpleBooleanProperty(false);
            late.visibleProperty().bind(wanted);
            row.getChildren().addAll(first, last);
            Nodes.putWhenShown(row, late, () -> row.getChildren().indexOf(last));
            assertThat(row.getChildren()).containsExactly(first, last);
            wanted.set(true);
            assertThat(row.getChildren()).containsExactly(first, late, last);
            wanted.set(false);
            wanted.set(true);
            assertThat(row.getChildren()).as("once").containsExactly(first, late, last);
            return row;
        });
    }

    @Test
    void what_is_shown_already_is_put_at_once() throws Exception {
        fx(() -> {
            HBox row = new HBox();
            Button button = new Button();
            Nodes.putWhenShown(row, button, () -> 0);
            assertThat(row.getChildren()).containsExactly(button);
            return row;
        });
    }

    /// A binding holds what is bound only weakly, and a node that waits is in no window that would hold it.
    @Test
    void what_waits_to_be_shown_is_kept_until_then_however_long_that_is() throws Exception {
        HBox row = fx(HBox::new);
        SimpleBooleanProperty wanted = new SimpleBooleanProperty(false);
        fx(() -> {
            Label late = new Label("late");
            late.visibleProperty().bind(wanted);
            Nodes.putWhenShown(row, late, () -> 0);
            return row;
        });
        WeakReference<Object> garbage = new WeakReference<>(new Object());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            return garbage.get() == null;
        });
        fx(() -> {
            wanted.set(true);
            return row;
        });
        assertThat(row.getChildren()).hasSize(1);
    }

    @Test
    void the_focus_is_told_of_only_inside() throws Exception {
        fx(() -> {
            Button inside = new Button();
            Button outside = new Button();
            HBox top = new HBox(inside);
            int[] told = new int[1];
            Nodes.onFocus(top, node -> {
                assertThat(node).isSameAs(inside);
                told[0]++;
            });
            Stage stage = new Stage();
            stage.setScene(new Scene(new Pane(top, outside)));
            stage.show();
            outside.requestFocus();
            inside.requestFocus();
            outside.requestFocus();
            stage.close();
            assertThat(told[0]).isEqualTo(1);
            return top;
        });
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(20, TimeUnit.SECONDS);
    }
}
