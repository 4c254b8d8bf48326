package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeTree;
import app.mitjul.domain.codebook.ThemeTree.Place;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.ThemeNames;
import java.util.Optional;
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

/// The chosen theme beside the tree: what it is for, how much it is used, and all that can be done with it.
final class ThemeCard extends VBox {

    /// What can be done with a theme.
    enum Action {
        PASSAGES, EDIT, ADD_BELOW, MERGE, SPLIT, DELETE
    }

    private final Texts texts;
    private final CodebookActions actions;

    ThemeCard(Theme theme, CodebookViewModel model, Appearance appearance, Texts texts, CodebookActions actions) {
        super(14);
        this.texts = texts;
        this.actions = actions;
        boolean korean = texts.korean();
        var ink = appearance.look().ink(theme.color());
        Label name = Nodes.plain(ThemeNames.both(theme, korean), "theme-card-name");
        name.setWrapText(true);
        HBox title = new HBox(9, ThemeChip.dot(ink), name);
        if (theme.key() != 0) {
            title.getChildren().add(Nodes.keyCap(Integer.toString(theme.key())));
        }
        title.setAlignment(Pos.CENTER_LEFT);
        String path = ThemeSearch.path(model.tree(), theme, korean);
        VBox head = new VBox(5, title, new UnderlineSample(120).show(theme.pattern(), ink));
        if (!path.isEmpty()) {
            head.getChildren().addFirst(wrapped(path, "muted"));
        }
        int own = model.shown().count(theme.id());
        int all = model.shown().sum(theme.id());
        boolean parent = !model.tree().children(theme.id()).isEmpty();
        head.getChildren().add(wrapped(parent
                ? texts.text("ui.codebook.counts", own, all)
                : texts.text("ui.codebook.count", own), "muted"));
        VBox words = new VBox(10);
        add(words, "ui.theme.description", theme.description());
        add(words, "ui.theme.examples", theme.examples());
        if (words.getChildren().isEmpty()) {
            words.getChildren().add(wrapped(texts.text("ui.codebook.no-words"), "muted"));
        }
        ScrollPane middle = new ScrollPane(words);
        middle.setFitToWidth(true);
        middle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        middle.getStyleClass().add("panel-scroll");
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head, middle, places(theme, model.tree()), buttons(theme, own));
        getStyleClass().add("side-panel");
    }

    private void add(VBox words, String titleKey, String text) {
        if (!text.isBlank()) {
            words.getChildren().add(new VBox(2, Nodes.plain(texts.text(titleKey), "muted"), wrapped(text)));
        }
    }

    private static Label wrapped(String text, String... styles) {
        Label label = Nodes.plain(text, styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Node places(Theme theme, ThemeTree tree) {
        HBox row = new HBox(2, Nodes.label(texts.bind("ui.codebook.place"), "muted"), Nodes.spring(),
                step(theme, Feather.ARROW_UP, "ui.codebook.up", tree.up(theme.id())),
                step(theme, Feather.ARROW_DOWN, "ui.codebook.down", tree.down(theme.id())),
                step(theme, Feather.CORNER_DOWN_RIGHT, "ui.codebook.in", tree.in(theme.id())),
                step(theme, Feather.CORNER_LEFT_UP, "ui.codebook.out", tree.out(theme.id())));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button step(Theme theme, Feather icon, String key, Optional<Place> place) {
        Button button = Nodes.iconButton(icon, texts.bind(key),
                () -> place.ifPresent(p -> actions.move(theme, p)));
        button.setDisable(place.isEmpty());
        return button;
    }

    private Node buttons(Theme theme, int own) {
        FlowPane pane = new FlowPane(8, 8);
        for (Action action : Action.values()) {
            Button button = new Button(action == Action.PASSAGES
                    ? texts.text("ui.codebook.open-passages", own)
                    : texts.text(messageKey(action)));
            button.setId("codebook-" + name(action));
            button.setOnAction(e -> actions.act(action, theme));
            button.setDisable((action == Action.PASSAGES || action == Action.SPLIT) && own == 0);
            if (action == Action.DELETE) {
                button.getStyleClass().addAll("button-outlined", "danger");
            }
            pane.getChildren().add(button);
        }
        pane.setMinHeight(USE_PREF_SIZE);
        return pane;
    }

    static String name(Action action) {
        return action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static String messageKey(Action action) {
        return "ui.codebook." + name(action);
    }
}
