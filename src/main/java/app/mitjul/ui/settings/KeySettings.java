package app.mitjul.ui.settings;

import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.Combination;
import app.mitjul.ui.keys.KeyMap;
import app.mitjul.ui.keys.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Settings: every shortcut with its keys, to be changed by pressing others. Whom a key meets is said at once.
public final class KeySettings implements SettingsSection {

    private final Texts texts;
    private final KeyMap keys;
    private final Runnable card;
    private final VBox rows = new VBox(2);
    private final TextField filter = new TextField();
    private final InvalidationListener onKeys = o -> showRows();

    /// @param card
    ///            shows the key card
    public KeySettings(Texts texts, KeyMap keys, Runnable card) {
        this.texts = texts;
        this.keys = keys;
        this.card = card;
        filter.setId("keys-filter");
        filter.promptTextProperty().bind(texts.bind("ui.keys.filter"));
        filter.accessibleTextProperty().bind(texts.bind("ui.keys.filter"));
        filter.textProperty().addListener((o, was, now) -> showRows());
    }

    @Override
    public Region content() {
        filter.clear();
        showRows();
        Label how = Nodes.label(texts.bind("ui.keys.how"), "muted");
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        Button reset = Nodes.button(texts.bind("ui.keys.reset-all"), keys::resetAll);
        reset.setId("keys-reset-all");
        Button sheet = Nodes.button(texts.bind("ui.key.key-card"), card);
        keys.keysProperty().removeListener(onKeys);
        keys.keysProperty().addListener(onKeys);
        VBox content = new VBox(12, how, new FlowPane(8, 8, filter, reset, sheet), rows);
        content.getStyleClass().add("keys-page");
        return content;
    }

    @Override
    public void left() {
        keys.keysProperty().removeListener(onKeys);
    }

    private void showRows() {
        rows.getChildren().clear();
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        for (Shortcut.Group group : Shortcut.Group.values()) {
            List<Node> its = new ArrayList<>();
            for (Shortcut s : Shortcut.values()) {
                if (s.group() == group && meant(s, wanted)) {
                    its.add(row(s));
                }
            }
            if (!its.isEmpty()) {
                rows.getChildren().add(Nodes.plain(texts.text(group.messageKey()), "keys-group"));
                rows.getChildren().addAll(its);
            }
        }
    }

    /// By what it does, or by one of its keys.
    private boolean meant(Shortcut shortcut, String wanted) {
        return texts.text(shortcut.messageKey()).toLowerCase(Locale.ROOT).contains(wanted)
                || keys.of(shortcut).stream().anyMatch(c -> c.shown().toLowerCase(Locale.ROOT).equals(wanted));
    }

    private Node row(Shortcut shortcut) {
        Label name = Nodes.plain(texts.text(shortcut.messageKey()));
        name.setWrapText(true);
        VBox left = new VBox(name);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        List<Shortcut> meets = keys.conflicts(shortcut);
        if (!meets.isEmpty()) {
            Label warning = Nodes.plain(texts.text("ui.keys.conflict", String.join(", ",
                    meets.stream().map(m -> texts.text(m.messageKey())).toList())), "keys-conflict");
            warning.setGraphic(new Icon(Feather.ALERT_TRIANGLE));
            warning.setWrapText(true);
            left.getChildren().add(warning);
        }
        FlowPane caps = new FlowPane(6, 4);
        caps.setAlignment(Pos.CENTER_RIGHT);
        caps.setPrefWrapLength(230);
        caps.setMinWidth(120);
        keys.of(shortcut).forEach(c -> caps.getChildren().add(Nodes.keyCap(c.shown())));
        if (keys.of(shortcut).isEmpty()) {
            caps.getChildren().add(Nodes.plain(texts.text("ui.keys.none"), "muted"));
        }
        String id = shortcut.name().toLowerCase(Locale.ROOT).replace('_', '-');
        KeyRecorder change = new KeyRecorder(texts, Feather.EDIT_2,
                texts.text("ui.keys.change", texts.text(shortcut.messageKey())),
                pressed -> keys.set(shortcut, pressed.map(List::of).orElse(List.of())));
        change.setId("key-change-" + id);
        KeyRecorder add = new KeyRecorder(texts, Feather.PLUS,
                texts.text("ui.keys.add", texts.text(shortcut.messageKey())),
                pressed -> pressed.ifPresent(c -> keys.set(shortcut, with(shortcut, c))));
        add.setId("key-add-" + id);
        Button reset = Nodes.iconButton(Feather.ROTATE_CCW,
                texts.bind("ui.keys.reset"), () -> keys.reset(shortcut));
        reset.setId("key-reset-" + id);
        reset.setVisible(keys.isChanged(shortcut));
        HBox row = new HBox(8, left, caps, change, add, reset);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("keys-row");
        row.setId("key-row-" + id);
        return row;
    }

    private List<Combination> with(Shortcut shortcut, Combination more) {
        List<Combination> all = new ArrayList<>(keys.of(shortcut));
        if (!all.contains(more)) {
            all.add(more);
        }
        return all;
    }
}
