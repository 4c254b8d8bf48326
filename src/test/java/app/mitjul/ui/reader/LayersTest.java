package app.mitjul.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.mitjul.ui.reader.Layers.Layer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

class LayersTest {

    private final Group parent = new Group();
    private final Layers layers = new Layers(parent.getChildren());

    @Test
    void a_layer_is_made_when_it_is_asked_for_and_only_once() {
        int[] made = new int[1];
        Layer<Node> layer = layers.add(() -> {
            made[0]++;
            return new Rectangle();
        });
        assertThat(parent.getChildren()).isEmpty();
        assertThat(layer.isMade()).isFalse();
        layer.ifMade(node -> made[0]++);
        assertThat(made[0]).isZero();
        assertThat(layer.get()).isSameAs(layer.get()).isSameAs(parent.getChildren().getFirst());
        assertThat(made[0]).isEqualTo(1);
        assertThat(parent.getChildren()).hasSize(1);
    }

    @Test
    void layers_lie_in_the_order_they_were_declared_in_whichever_comes_first() {
        Layer<Node> ground = layers.add(Rectangle::new);
        Rectangle words = new Rectangle();
        layers.put(words);
        Layer<Node> line = layers.add(Rectangle::new);
        Layer<Node> never = layers.add(Rectangle::new);
        Layer<Node> veil = layers.add(Rectangle::new);
        veil.get();
        ground.get();
        line.get();
        assertThat(parent.getChildren()).containsExactly(ground.get(), words, line.get(), veil.get());
        assertThat(never.isMade()).isFalse();
    }

    @Test
    void only_what_is_there_and_visible_is_shown() {
        Layer<Node> layer = layers.add(Rectangle::new);
        assertThat(layer.isShown()).isFalse();
        layer.get().setVisible(false);
        assertThat(layer.isShown()).isFalse();
        layer.get().setVisible(true);
        assertThat(layer.isShown()).isTrue();
    }

    @Test
    void a_group_that_comes_while_its_parent_is_laid_out_leaves_no_layout_behind() {
        Group inner = new Group();
        inner.setManaged(false);
        inner.setAutoSizeChildren(false);
        parent.layout();
        layers.add(() -> inner).get();
        assertThat(parent.isNeedsLayout()).isFalse();
    }
}
