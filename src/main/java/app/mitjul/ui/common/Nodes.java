package app.mitjul.ui.common;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableNumberValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// Small nodes made the same way everywhere.
public final class Nodes {

    private Nodes() {
    }

    public static Label label(ObservableValue<String> text, String... styles) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    public static Label plain(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    public static Button button(ObservableValue<String> text, Runnable action, String... styles) {
        Button button = new Button();
        button.textProperty().bind(text);
        button.setOnAction(e -> action.run());
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// A button that shows only an icon; `name` is its tooltip and what a screen reader says.
    public static Button iconButton(Feather icon, ObservableValue<String> name, Runnable action, String... styles) {
        Button button = new Button();
        button.setGraphic(new Icon(icon));
        button.accessibleTextProperty().bind(name);
        Tips.say(button, name);
        button.setOnAction(e -> action.run());
        button.getStyleClass().addAll("icon-button");
        button.getStyleClass().addAll(styles);
        return button;
    }

    /// Words in a font. They get it first: else they are laid out in another one before.
    public static Text words(String words, Font font) {
        Text text = new Text();
        text.setFont(font);
        text.setText(words);
        return text;
    }

    /// A sentence about something that is wrong with what stands beside it.
    public static Label warning(String sentence) {
        Label badge = plain(sentence, "damage-badge");
        badge.setGraphic(new Icon(Feather.ALERT_TRIANGLE));
        badge.setWrapText(true);
        badge.setMinHeight(Region.USE_PREF_SIZE);
        return badge;
    }

    /// Takes the room that is left in a row.
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// Shows a node or takes it and its room away.
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Puts `children` into a pane when it is shown for the first time: what nobody has looked at yet is not styled, which
    /// is most of what a window costs at its start.
    public static void fillWhenShown(Pane pane, Node... children) {
        fillWhenShown(pane, () -> List.of(children));
    }

    /// The same with children that are not even made before.
    public static void fillWhenShown(Pane pane, Supplier<List<Node>> children) {
        whenShown(pane, () -> pane.getChildren().addAll(children.get()));
    }

    /// Puts a node into a row when it is to be shown for the first time.
    ///
    /// @param place
    ///            its index among those that are there then
    public static void putWhenShown(Pane row, Node node, IntSupplier place) {
        Runnable put = () -> {
            row.getProperties().remove(node);
            row.getChildren().add(place.getAsInt(), node);
            if (row.getScene() != null && row.getScene().getWindow() != null
                    && row.getScene().getWindow().isShowing()) {
                node.applyCss(); // its size may be wanted in this very layout
            }
        };
        if (node.isVisible()) {
            put.run();
        } else {
            row.getProperties().put(node, "waits"); // what it is bound to holds it only weakly
            whenShown(node, put);
        }
    }

    private static void whenShown(Node node, Runnable then) {
        node.visibleProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable visible) {
                if (node.isVisible()) {
                    visible.removeListener(this);
                    then.run();
                }
            }
        });
    }

    /// Tells of each node at or below `top` that gets the focus.
    public static void onFocus(Parent top, Consumer<Node> then) {
        ChangeListener<Node> onOwner = (o, was, now) -> {
            Node at = now;
            while (at != null && at != top) {
                at = at.getParent();
            }
            if (now != null && at != null) {
                then.accept(now);
            }
        };
        top.sceneProperty().addListener((o, was, now) -> {
            if (was != null) {
                was.focusOwnerProperty().removeListener(onOwner);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(onOwner);
            }
        });
    }

    /// Shows nodes only while `row` is at least so wide: what a narrow window can do without.
    public static void onlyWhere(Region row, ObservableNumberValue least, Node... nodes) {
        BooleanBinding wide = row.widthProperty().greaterThanOrEqualTo(least);
        for (Node node : nodes) {
            node.visibleProperty().bind(wide);
            node.managedProperty().bind(wide);
        }
    }

    /// A small key cap, like the ones beside the chips.
    public static Label keyCap(String key) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    /// Runs `task` once, after the next layout of the scene that `node` is in; on the FX thread.
    public static void afterLayout(Node node, Runnable task) {
        Scene scene = node.getScene();
        if (scene == null) {
            FxThread.later(task);
            return;
        }
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            task.run();
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }
}
