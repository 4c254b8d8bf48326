package app.mitjul.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class SkinsTest {

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void what_is_to_be_seen_has_its_skin_before_it_is_in_a_scene_however_deep_it_lies() throws Exception {
        Label icon = new Label("1");
        Button button = new Button("a", icon);
        Label beside = new Label("b");
        SplitPane split = new SplitPane(new HBox(button), beside);

        assertThat(given(new HBox(split))).isNotNull();

        assertThat(split.getSkin()).isNotNull();
        assertThat(button.getSkin()).isNotNull();
        assertThat(beside.getSkin()).isNotNull();
        assertThat(icon.getSkin()).isNotNull();
    }

    @Test
    void what_is_not_seen_and_what_lies_in_it_has_none_and_no_skin_is_made_twice() throws Exception {
        Label within = new Label("a");
        HBox hidden = new HBox(within);
        hidden.setVisible(false);
        Button seen = new Button("b");
        HBox row = given(new HBox(hidden, seen));
        var skin = seen.getSkin();

        given(row);

        assertThat(within.getSkin()).isNull();
        assertThat(seen.getSkin()).isNotNull().isSameAs(skin);
    }

    private static HBox given(HBox row) throws Exception {
        return WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(() -> Skins.give(row)));
    }
}
