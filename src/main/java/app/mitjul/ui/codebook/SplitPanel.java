package app.mitjul.ui.codebook;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.Passage;
import app.mitjul.session.ThemeDraft;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.domain.codebook.ThemeColors;
import app.mitjul.ui.model.ThemeNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Makes two themes of one: its passages with boxes to tick, the name of the new theme, and what that comes to.
final class SplitPanel {

    private final CodebookViewModel model;
    private final Texts texts;
    private final Theme from;
    private final SidePanel panel;
    private final TextField name = new TextField();
    private final TextField filter = new TextField();
    private final ObservableList<Passage> all = FXCollections.observableArrayList();
    private final FilteredList<Passage> visible = new FilteredList<>(all);
    private final ListView<Passage> list = new ListView<>(visible);
    private final Map<AnnotationId, BooleanProperty> ticks = new HashMap<>();
    private final Button go;

    SplitPanel(CodebookViewModel model, Texts texts, Theme from, Runnable done) {
        this.model = model;
        this.texts = texts;
        this.from = from;
        go = Nodes.button(texts.bind("ui.codebook.split.go"), () -> split(done), "accent");
        go.setId("codebook-split-go");
        go.setDisable(true);
        name.textProperty().addListener((o, was, now) -> showGo());
        field(name, "codebook-split-name", "ui.codebook.split.name");
        field(filter, "codebook-split-filter", "ui.passages.filter");
        filter.textProperty().addListener((o, was, now) -> visible.setPredicate(p -> PassageCell.holds(p, now)));
        list.setId("codebook-split-list");
        list.accessibleTextProperty().bind(texts.bind("ui.codebook.split.list"));
        list.setCellFactory(v -> new PassageCell(texts, this::tick));
        list.getStyleClass().add("preview");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::tickByKey);
        CheckBox every = new CheckBox();
        every.textProperty().bind(texts.bind("ui.codebook.split.all"));
        every.setOnAction(e -> visible.forEach(p -> tick(p).set(every.isSelected())));
        HBox tools = new HBox(8, filter, every);
        tools.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox.setHgrow(filter, Priority.ALWAYS);
        every.setMinWidth(Button.USE_PREF_SIZE);
        VBox body = new VBox(8, name, tools, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        panel = new SidePanel(
                new SimpleStringProperty(texts.text("ui.codebook.split.title", ThemeNames.both(from, texts.korean()))),
                body, false, Nodes.button(texts.bind("ui.page.cancel"), done), go);
        showCount();
    }

    private void field(TextField field, String id, String key) {
        field.setId(id);
        field.promptTextProperty().bind(texts.bind(key));
        field.accessibleTextProperty().bind(texts.bind(key));
    }

    Node node() {
        return panel;
    }

    void begin() {
        name.requestFocus();
        model.library().ask(reads -> reads.passages(from.id()), all::setAll);
    }

    private BooleanProperty tick(Passage passage) {
        return ticks.computeIfAbsent(passage.annotation().id(), id -> {
            BooleanProperty tick = new SimpleBooleanProperty();
            tick.addListener((o, was, now) -> showCount());
            return tick;
        });
    }

    private void tickByKey(KeyEvent e) {
        Passage passage = list.getSelectionModel().getSelectedItem();
        if (e.getCode() == KeyCode.SPACE && passage != null) {
            tick(passage).set(!tick(passage).get());
            e.consume();
        }
    }

    private Set<AnnotationId> ticked() {
        return ticks.entrySet().stream().filter(e -> e.getValue().get()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void showCount() {
        Set<AnnotationId> ids = ticked();
        List<Passage> chosen = all.stream().filter(p -> ids.contains(p.annotation().id())).toList();
        long articles = chosen.stream().map(p -> p.article().id()).distinct().count();
        String sentence = texts.text("ui.codebook.split.says", chosen.size(), articles, all.size() - chosen.size());
        panel.say(ids.isEmpty() ? texts.text("ui.codebook.split.none") : sentence);
        showGo();
    }

    private void showGo() {
        go.setDisable(name.getText().isBlank() || ticked().isEmpty());
    }

    private void split(Runnable done) {
        ThemeDraft draft = new ThemeDraft(name.getText().strip(), "", ThemeColors.next(model.library().themes()),
                from.pattern(), 0, "", "");
        Set<AnnotationId> ids = ticked();
        model.library().tell(c -> c.splitTheme(from.id(), ids, draft),
                id -> model.chosenProperty().set(Optional.of(id)));
        done.run();
    }
}
