package app.mitjul.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;

/// The children of one node in a fixed order, from the bottom up. Each is made when it is first asked for: most texts
/// never need most of what can lie over them, and what is not there is neither styled nor laid out nor drawn.
final class Layers {

    private final ObservableList<Node> children;
    private final List<Layer<?>> order = new ArrayList<>();

    /// @param children
    ///            hold layers and nothing else
    Layers(ObservableList<Node> children) {
        this.children = children;
    }

    /// The next layer, above those before.
    <T extends Node> Layer<T> add(Supplier<T> make) {
        Layer<T> layer = new Layer<>(make);
        order.add(layer);
        return layer;
    }

    /// The next layer, there from the beginning.
    void put(Node node) {
        add(() -> node).get();
    }

    private int below(Layer<?> layer) {
        int made = 0;
        for (Layer<?> other : order) {
            if (other == layer) {
                break;
            }
            made += other.isMade() ? 1 : 0;
        }
        return made;
    }

    /// One child, or its place as long as nobody needs it.
    final class Layer<T extends Node> {

        private final Supplier<T> make;
        private Optional<T> made = Optional.empty();

        private Layer(Supplier<T> make) {
            this.make = make;
        }

        /// The node, made and in its place. A group is laid out before: it may come while its parent is being laid out,
        /// which would ask for that to be done again, and not be heard.
        T get() {
            if (made.isEmpty()) {
                T node = make.get();
                if (node instanceof Group group) {
                    group.layout();
                }
                made = Optional.of(node);
                children.add(below(this), node);
            }
            return made.get();
        }

        boolean isMade() {
            return made.isPresent();
        }

        /// Whether it is there to be seen.
        boolean isShown() {
            return made.isPresent() && made.get().isVisible();
        }

        void ifMade(Consumer<T> action) {
            made.ifPresent(action);
        }
    }
}
