package app.mitjul.ui.history;

import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.history.HistoryViewModel.Line;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The page "History": every step in words, the newest first, and the way back to any of them.
public final class HistoryPage {

    private final HistoryViewModel model;
    private final Texts texts;
    private final PageLayer pages;
    private final Notices notices;

    public HistoryPage(HistoryViewModel model, Texts texts, PageLayer pages, Notices notices) {
        this.model = model;
        this.texts = texts;
        this.pages = pages;
        this.notices = notices;
    }

    public void open() {
        ListView<Line> list = new ListView<>(model.lines());
        list.setId("history-list");
        list.accessibleTextProperty().bind(texts.bind("ui.history.title"));
        list.setCellFactory(v -> new HistoryCell(texts, model::more));
        Label empty = Nodes.label(texts.bind("ui.history.empty"), "empty-state");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = new VBox(list);
        content.getStyleClass().add("page-body");
        Button go = new Button();
        go.setId("history-go");
        go.getStyleClass().add("accent");
        go.setMinWidth(Button.USE_PREF_SIZE);
        var selected = list.getSelectionModel().selectedItemProperty();
        go.textProperty().bind(Bindings.createStringBinding(
                () -> texts.text(selected.get() != null && selected.get().distance() > 0
                        ? "ui.history.forward"
                        : "ui.history.back"),
                selected, texts.messagesProperty()));
        go.disableProperty().bind(Bindings.createBooleanBinding(
                () -> selected.get() == null || selected.get().distance() == 0, selected));
        Runnable act = () -> Optional.ofNullable(selected.get()).ifPresent(this::go);
        go.setOnAction(e -> act.run());
        list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                act.run();
                e.consume();
            }
        });
        pages.open(new PageLayer.Page(texts.bind("ui.history.title"), content,
                PageLayer.buttons(Nodes.button(texts.bind("ui.page.close"), pages::close), go), 620, 620,
                model::deactivate));
        model.activate();
    }

    private void go(Line line) {
        boolean back = line.distance() < 0;
        model.goTo(line, steps -> notices
                .say(texts.text(back ? "ui.history.gone-back" : "ui.history.gone-forward", steps.size())));
    }
}
