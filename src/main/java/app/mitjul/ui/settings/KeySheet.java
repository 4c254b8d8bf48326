package app.mitjul.ui.settings;

import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.Combination;
import app.mitjul.ui.keys.KeyMap;
import app.mitjul.ui.keys.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All keys on one sheet, by group: as nodes for the window and the printer, and as a page of HTML.
final class KeySheet {

    private static final int COLUMNS = 3;

    private final Texts texts;
    private final KeyMap keys;

    KeySheet(Texts texts, KeyMap keys) {
        this.texts = texts;
        this.keys = keys;
    }

    private static List<Shortcut> of(Shortcut.Group group) {
        return Stream.of(Shortcut.values()).filter(s -> s.group() == group).toList();
    }

    /// The groups side by side, in columns that are about as long as each other.
    HBox columns() {
        int lines = Shortcut.values().length + 2 * Shortcut.Group.values().length;
        HBox row = new HBox(28);
        List<VBox> columns = new ArrayList<>();
        int used = 0;
        for (Shortcut.Group group : Shortcut.Group.values()) {
            int column = Math.min(COLUMNS - 1, used * COLUMNS / lines);
            while (columns.size() <= column) {
                VBox box = new VBox(14);
                HBox.setHgrow(box, Priority.ALWAYS);
                box.setPrefWidth(280);
                box.getStyleClass().add("key-column");
                columns.add(box);
            }
            columns.get(column).getChildren().add(group(group));
            used += of(group).size() + 2;
        }
        row.getChildren().setAll(columns);
        row.getStyleClass().add("key-sheet");
        return row;
    }

    private Node group(Shortcut.Group group) {
        VBox box = new VBox(3, Nodes.plain(texts.text(group.messageKey()), "keys-group"));
        of(group).forEach(s -> box.getChildren().add(line(s)));
        return box;
    }

    private Node line(Shortcut shortcut) {
        Label name = Nodes.plain(texts.text(shortcut.messageKey()));
        name.setWrapText(true);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(6, name);
        line.setAlignment(Pos.TOP_LEFT);
        keys.of(shortcut).stream().limit(2).forEach(c -> line.getChildren().add(Nodes.keyCap(c.shown())));
        return line;
    }

    /// For paper: black on white, whatever the look.
    Region printed(double width) {
        VBox page = new VBox(16, Nodes.plain("Mitjul 밑줄 · " + texts.text("ui.key.key-card"), "page-title"), columns());
        page.getStyleClass().add("on-paper");
        page.setPrefWidth(width);
        return page;
    }

    String html() {
        StringBuilder out = new StringBuilder();
        String title = "Mitjul 밑줄 · " + texts.text("ui.key.key-card");
        out.append(String.format(Locale.ROOT, """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title><style>
                body { font: 13px/1.5 "Noto Sans CJK KR", "Noto Sans KR", sans-serif; margin: 24px; columns: 3; }
                h1 { font-size: 18px; column-span: all; } h2 { font-size: 14px; margin: 0 0 4px; }
                section { break-inside: avoid-column; margin: 0 0 16px; }
                p { margin: 0; display: flex; gap: 6px; } p span { flex: 1; }
                kbd { font: 11px monospace; border: 1px solid #999; border-radius: 4px; padding: 0 5px; white-space: pre; }
                </style></head><body><h1>%s</h1>
                """, texts.locale().getLanguage(), escaped(title), escaped(title)));
        for (Shortcut.Group group : Shortcut.Group.values()) {
            out.append("<section><h2>").append(escaped(texts.text(group.messageKey()))).append("</h2>\n");
            for (Shortcut s : of(group)) {
                out.append("<p><span>").append(escaped(texts.text(s.messageKey()))).append("</span>");
                for (Combination c : keys.of(s)) {
                    out.append("<kbd>").append(escaped(c.shown())).append("</kbd>");
                }
                out.append("</p>\n");
            }
            out.append("</section>\n");
        }
        return out.append("</body></html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
