package app.mitjul.ui.shell;

import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.FilePicker;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the window shows when a library could not be opened: why, and what can be done.
final class NoLibrary extends VBox {

    private final HBox buttons;

    NoLibrary(Texts texts, String why, FilePicker picker, DesktopActions desktop) {
        super(16);
        Label sentence = Nodes.plain(why, "no-library-why");
        sentence.setWrapText(true);
        sentence.setMaxWidth(560);
        buttons = new HBox(10,
                Nodes.button(texts.bind("ui.menu.open"),
                        () -> picker.toOpen(texts.text("ui.menu.open"))
                                .ifPresent(f -> desktop.openLibrary(f, false)),
                        "accent"),
                Nodes.button(texts.bind("ui.menu.new"),
                        () -> picker.toSave(texts.text("ui.menu.new"), texts.text("ui.new.filename") + ".mitjul",
                                "mitjul").ifPresent(f -> desktop.openLibrary(f, true))),
                Nodes.button(texts.bind("ui.menu.quit"), desktop::quit));
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(Nodes.plain("Mitjul 밑줄", "about-name"), sentence, buttons);
        setAlignment(Pos.CENTER);
        getStyleClass().add("no-library");
    }

    /// One more way on, before the others.
    void offer(ObservableValue<String> name, Runnable way) {
        Button button = Nodes.button(name, way);
        button.setId("no-library-read");
        buttons.getChildren().addFirst(button);
    }
}
