package app.mitjul.ui.find;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.session.Committed;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What stands where results would be while nothing is searched for: what can be typed, what was searched for, and the
/// searches that were saved.
final class SearchHome extends ScrollPane {

    /// What can be typed; the message of each is `ui.search.example.<number>`.
    private static final List<String> EXAMPLES = List.of("중앙아시아", "\"균형 안보\"", "안보 -협력", "ㅈㅇㅇㅅㅇ", "title:안보",
            "theme:안보 중국", "within:무역 투자", "date:2024..2025 브릭스");
    private static final int RECENT = 8;

    private final SearchViewModel model;
    private final Texts texts;
    private final VBox recent = new VBox(2);
    private final VBox saved = new VBox(2);
    private final InvalidationListener onHistory = o -> showRecent();
    private final InvalidationListener onLanguage = o -> {
        showRecent();
        loadSaved();
    };
    private final ChangeListener<Committed> onCommit = (o, was, now) -> {
        if (now.arrangementChanged()) {
            loadSaved();
        }
    };
    private int asked;

    SearchHome(SearchViewModel model, Appearance appearance, Texts texts) {
        this.model = model;
        this.texts = texts;
        Button clear = Nodes.button(texts.bind("ui.search.history.clear"),
                () -> model.historyProperty().set(List.of()), "quiet-button");
        clear.setId("history-clear");
        clear.disableProperty().bind(model.historyProperty().map(List::isEmpty));
        HBox recentHead = new HBox(10, Nodes.label(texts.bind("ui.search.history"), "section-title"), Nodes.spring(),
                clear);
        recentHead.setAlignment(Pos.CENTER_LEFT);
        VBox second = new VBox(8, recentHead, recent);
        VBox third = new VBox(8, Nodes.label(texts.bind("ui.search.saved"), "section-title"), saved);
        VBox first = new VBox(6, Nodes.label(texts.bind("ui.search.examples"), "section-title"));
        for (int i = 0; i < EXAMPLES.size(); i++) {
            first.getChildren().add(example(EXAMPLES.get(i), i + 1, appearance));
        }
        VBox mine = new VBox(20, third, second);
        FlowPane columns = new FlowPane(24, 18, first, mine);
        columns.getStyleClass().add("search-home");
        first.prefWidthProperty().bind(appearance.scaled(384));
        mine.prefWidthProperty().bind(appearance.scaled(250));
        setContent(columns);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("info-scroll");
        setId("search-home");
    }

    void activate() {
        model.historyProperty().addListener(onHistory);
        texts.messagesProperty().addListener(onLanguage);
        library().lastCommitProperty().addListener(onCommit);
        showRecent();
        loadSaved();
    }

    void deactivate() {
        asked++;
        model.historyProperty().removeListener(onHistory);
        texts.messagesProperty().removeListener(onLanguage);
        library().lastCommitProperty().removeListener(onCommit);
    }

    private LibraryModel library() {
        return model.library();
    }

    private Node example(String query, int number, Appearance appearance) {
        Button button = query(query, query);
        button.minWidthProperty().bind(appearance.scaled(200));
        Label says = Nodes.label(texts.bind("ui.search.example." + number), "muted");
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox row = new HBox(10, button, says);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button query(String name, String query) {
        Button button = new Button(name);
        button.setMnemonicParsing(false);
        button.setOnAction(e -> search(query));
        button.getStyleClass().add("search-query");
        return button;
    }

    private void search(String query) {
        model.queryProperty().set(query);
        model.open();
    }

    private void showRecent() {
        List<Node> lines = new ArrayList<>();
        model.historyProperty().get().stream().limit(RECENT).forEach(q -> {
            Button button = query(q, q);
            button.setMaxWidth(Double.MAX_VALUE);
            lines.add(button);
        });
        recent.getChildren().setAll(lines.isEmpty() ? List.of(none("ui.search.history.none")) : lines);
    }

    private Label none(String key) {
        Label label = Nodes.plain(texts.text(key), "muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void loadSaved() {
        int mine = ++asked;
        library().ask(reads -> reads.sets().stream().map(row -> row.set())
                .filter(s -> s.kind() == ArticleSet.Kind.SMART).toList(), found -> {
                    if (mine == asked) {
                        showSaved(found);
                    }
                });
    }

    private void showSaved(List<ArticleSet> sets) {
        Consumer<ArticleSet> delete = set -> library().tell(c -> c.deleteSet(set.id()));
        List<Node> lines = new ArrayList<>();
        for (ArticleSet set : sets) {
            Button open = query(set.name(), set.query());
            open.setAccessibleText(set.name() + ": " + set.query());
            open.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(open, Priority.ALWAYS);
            Button gone = Nodes.iconButton(Feather.X, texts.bind("ui.search.saved.delete"), () -> delete.accept(set));
            gone.setDisable(library().isReadOnly());
            gone.getStyleClass().add("saved-delete");
            HBox row = new HBox(4, open, gone);
            row.setAlignment(Pos.CENTER_LEFT);
            lines.add(row);
        }
        saved.getChildren().setAll(lines.isEmpty() ? List.of(none("ui.search.saved.none")) : lines);
    }
}
