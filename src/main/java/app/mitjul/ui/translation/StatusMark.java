package app.mitjul.ui.translation;

import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Look;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// How far a sentence is: a dot and a word. Pressed, it offers the others.
final class StatusMark extends Button {

    private final Texts texts;
    private final Consumer<SegmentStatus> choose;
    private final Circle dot = new Circle(5);

    StatusMark(Texts texts, Consumer<SegmentStatus> choose) {
        this.texts = texts;
        this.choose = choose;
        setGraphic(dot);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("status-mark");
        setOnAction(e -> offer());
    }

    static String word(Texts texts, SegmentStatus status) {
        return texts.text("ui.translation.status." + status.name().toLowerCase(Locale.ROOT));
    }

    static Color ink(Look look, SegmentStatus status) {
        return switch (status) {
            case NEW -> look.muted();
            case DRAFT -> look.ink("#2B6CB0");
            case QUERY -> look.ink("#A86F12");
            case FINAL -> look.ink("#2F7D4F");
        };
    }

    void show(SegmentStatus status, Look look) {
        Color ink = ink(look, status);
        dot.setFill(status == SegmentStatus.NEW ? Color.TRANSPARENT : ink);
        dot.setStroke(ink);
        dot.setStrokeWidth(1.2);
        setText(word(texts, status));
        setAccessibleText(texts.text("ui.translation.status", word(texts, status)));
    }

    private void offer() {
        ContextMenu menu = new ContextMenu();
        for (SegmentStatus status : SegmentStatus.values()) {
            MenuItem item = new MenuItem(word(texts, status));
            item.setOnAction(e -> choose.accept(status));
            menu.getItems().add(item);
        }
        menu.show(this, Side.BOTTOM, 0, 0);
    }
}
