package app.mitjul.ui.help;

import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.KeyMap;
import app.mitjul.ui.keys.Shortcut;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A card of three lines for the first start, below the list of articles: read, mark, bring in more. Put away, it stays
/// away until it is asked for.
public final class FirstSteps extends VBox {

    private static final double PAGE = 420;

    private final Texts texts;
    private final KeyMap keys;
    private final ObservableBooleanValue room;
    private final BooleanProperty wanted = new SimpleBooleanProperty();

    /// @param room
    ///            whether there is room for the card below the list
    /// @param putAway
    ///            runs when a person closes the card
    public FirstSteps(Texts texts, KeyMap keys, ObservableBooleanValue room, Runnable putAway) {
        super(7);
        this.texts = texts;
        this.keys = keys;
        this.room = room;
        Nodes.fillWhenShown(this, () -> {
            List<Node> content = new ArrayList<>(lines());
            content.addFirst(head(putAway));
            return content;
        });
        getStyleClass().add("first-steps");
        setId("first-steps");
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(wanted.and(room));
        managedProperty().bind(visibleProperty());
    }

    private HBox head(Runnable putAway) {
        Label title = Nodes.label(texts.bind("ui.first.title"), "section-title");
        HBox head = new HBox(8, title, Nodes.spring(), Nodes.iconButton(Feather.X, texts.bind("ui.first.close"), () -> {
            wanted.set(false);
            putAway.run();
        }));
        head.getChildren().getLast().setId("first-steps-close");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private List<HBox> lines() {
        return List.of(line(texts, keys, "ui.first.read", Shortcut.READ_ARTICLE),
                line(texts, keys, "ui.first.mark", Shortcut.THEME_1),
                line(texts, keys, "ui.first.import", Shortcut.IMPORT));
    }

    private static HBox line(Texts texts, KeyMap keys, String key, Shortcut shortcut) {
        Label words = Nodes.label(texts.bind(key));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Label cap = Nodes.keyCap("");
        cap.textProperty().bind(keys.bindShown(shortcut));
        HBox line = new HBox(8, words, cap);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /// Shows the card, as soon as there is room for it.
    public void show() {
        wanted.set(true);
    }

    public boolean hasRoom() {
        return room.get();
    }

    /// The same lines on a page of their own: for a window without room below the list.
    public void open(PageLayer pages) {
        VBox content = new VBox(10);
        content.getChildren().addAll(lines());
        content.getStyleClass().add("page-body");
        pages.open(new PageLayer.Page(texts.bind("ui.first.title"), content,
                PageLayer.buttons(Nodes.button(texts.bind("ui.page.close"), pages::close, "accent")), PAGE, 0,
                () -> {}));
    }
}
