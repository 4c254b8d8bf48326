package app.mitjul.ui.find;

import app.mitjul.search.Concordance.By;
import app.mitjul.search.Concordance.Order;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.find.SearchViewModel.Shown;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.look.Appearance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Above the results: which view, how many, in what order, and what can be done with them. Where there is little room the
/// orders stand in a row of their own.
final class ResultsBar extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double WIDE = 1260;

    private final SearchViewModel model;
    private final Texts texts;
    private final ResultsActions actions;
    private final Label says = Nodes.plain("", "muted");
    private final Label density = Nodes.plain("", "muted");
    private final HBox tools = new HBox(8);
    private final HBox row = new HBox(8);
    private final HBox second = new HBox(8);
    private final FlowPane figures = new FlowPane(12, 4);
    private final Node spring = Nodes.spring();
    private final Button tag;
    private final MenuButton export = new MenuButton();
    private final BooleanBinding wide;
    private final InvalidationListener onWide = o -> arrange();
    private final List<Runnable> letGo = new ArrayList<>();

    /// @param tagged
    ///            asks for a theme for what is selected
    /// @param exported
    ///            writes it in a form
    ResultsBar(SearchViewModel model, Appearance appearance, Texts texts, ResultsActions actions, Runnable tagged,
            java.util.function.Consumer<String> exported) {
        this.model = model;
        this.texts = texts;
        this.actions = actions;
        says.setId("results-count");
        says.setMinWidth(USE_PREF_SIZE);
        density.setMinWidth(USE_PREF_SIZE);
        tag = Nodes.button(texts.bind("ui.search.tag"), tagged, "button-outlined");
        tag.setId("tag-rows");
        tag.setGraphic(cap(Shortcut.TAG_ROWS));
        tag.setContentDisplay(ContentDisplay.RIGHT);
        tag.setDisable(model.library().isReadOnly());
        export.setId("export-rows");
        export.textProperty().bind(texts.bind("ui.search.export"));
        export.getStyleClass().add("button-outlined");
        export.setMinWidth(USE_PREF_SIZE);
        export.setGraphic(cap(Shortcut.EXPORT_ROWS));
        export.setContentDisplay(ContentDisplay.RIGHT);
        for (String extension : List.of("csv", "xlsx")) {
            MenuItem item = new MenuItem();
            item.textProperty().bind(texts.bind("ui.search.export." + extension));
            item.setOnAction(e -> exported.accept(extension));
            export.getItems().add(item);
        }
        tools();
        row.getChildren().addAll(
                choice("ui.search.articles", model.shownProperty(), Shown.ARTICLES, Shortcut.OTHER_VIEW,
                        "show-articles"),
                choice("ui.search.concordance", model.shownProperty(), Shown.CONCORDANCE, Shortcut.OTHER_VIEW,
                        "show-concordance"),
                spring, tag, export, Nodes.iconButton(Feather.X, texts.bind("ui.page.close"), () -> {
                    model.close();
                    actions.focusReader();
                }));
        row.setAlignment(Pos.CENTER_LEFT);
        second.setAlignment(Pos.CENTER_LEFT);
        tools.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, second, figures);
        getStyleClass().add("results-bar");
        setMinHeight(USE_PREF_SIZE);
        wide = widthProperty().greaterThanOrEqualTo(appearance.scaled(WIDE));
        wide.addListener(onWide);
        arrange();
    }

    private void tools() {
        ObjectProperty<Order> order = model.concordance().orderProperty();
        tools.getChildren().addAll(Nodes.label(texts.bind("ui.search.sort"), "muted"),
                choice("ui.search.sort.right", order, Order.RIGHT, Shortcut.SORT_RIGHT, "sort-right"),
                choice("ui.search.sort.left", order, Order.LEFT, Shortcut.SORT_LEFT, "sort-left"),
                choice("ui.search.sort.place", order, Order.PLACE, Shortcut.SORT_PLACE, "sort-place"), groups());
        tools.getChildren().forEach(n -> {
            if (n instanceof Label label) {
                label.setMinWidth(USE_PREF_SIZE);
            }
        });
    }

    private MenuButton groups() {
        MenuButton groups = new MenuButton();
        groups.setId("group-rows");
        groups.getStyleClass().add("quiet-menu");
        groups.setMinWidth(USE_PREF_SIZE);
        ObjectProperty<Optional<By>> by = model.concordance().byProperty();
        groups.textProperty().bind(texts.bind("ui.search.group", by.flatMap(b -> texts.bind(key(b)))));
        ToggleGroup one = new ToggleGroup();
        for (Optional<By> each : List.of(Optional.<By>empty(), Optional.of(By.ARTICLE), Optional.of(By.OUTLET))) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(texts.bind(key(each)));
            item.setToggleGroup(one);
            item.setSelected(by.get().equals(each));
            item.setOnAction(e -> by.set(each));
            by.addListener((o, was, now) -> item.setSelected(now.equals(each)));
            groups.getItems().add(item);
        }
        tip(groups, Shortcut.GROUP_ROWS);
        return groups;
    }

    private static String key(Optional<By> by) {
        return "ui.search.group." + by.map(b -> "by-" + b.name().toLowerCase(Locale.ROOT)).orElse("none");
    }

    /// A chip that sets a property and is filled while the property has its value.
    private <T> Button choice(String key, ObjectProperty<T> property, T value, Shortcut shortcut, String id) {
        Button chip = Nodes.button(texts.bind(key), () -> property.set(value), "chip", "mode-chip");
        chip.setId(id);
        chip.pseudoClassStateChanged(ON, property.get().equals(value));
        property.addListener((o, was, now) -> chip.pseudoClassStateChanged(ON, now.equals(value)));
        tip(chip, shortcut);
        return chip;
    }

    private void tip(javafx.scene.control.Control control, Shortcut shortcut) {
        Tooltip tip = new Tooltip();
        ObservableValue<String> shown = actions.keys().bindShown(shortcut);
        tip.textProperty().bind(texts.bind("ui.search.by-key", texts.bind(shortcut.messageKey()), shown));
        letGo.add(tip.textProperty()::unbind);
        control.setTooltip(tip);
    }

    private Label cap(Shortcut shortcut) {
        Label cap = Nodes.keyCap("");
        cap.textProperty().bind(actions.keys().bindShown(shortcut));
        letGo.add(cap.textProperty()::unbind);
        return cap;
    }

    /// The key map outlives the window.
    void deactivate() {
        letGo.forEach(Runnable::run);
    }

    void showExport() {
        export.show();
    }

    /// @param withRows
    ///            the concordance is shown
    /// @param any
    ///            there is anything to show at all
    /// @param rows
    ///            there are hits that can be tagged and written
    void show(boolean withRows, boolean any, boolean rows, String sentence, String figures) {
        says.setText(sentence);
        density.setText(figures);
        Nodes.show(tools, withRows && any);
        Nodes.show(density, withRows && any && !figures.isEmpty());
        row.getChildren().forEach(n -> {
            if (n instanceof Button || n instanceof MenuButton) {
                boolean needsRows = n == tag || n == export;
                Nodes.show(n, needsRows ? rows : any || n == row.getChildren().getLast());
            }
        });
        arrange();
    }

    private void arrange() {
        boolean inRow = wide.get();
        if (inRow && tools.getParent() != row) {
            second.getChildren().clear();
            figures.getChildren().clear();
            int at = row.getChildren().indexOf(spring);
            row.getChildren().addAll(at + 1, List.of(tools, Nodes.spring()));
            row.getChildren().addAll(at, List.of(says, density));
        } else if (!inRow && tools.getParent() != second) {
            int at = row.getChildren().indexOf(tools);
            if (at >= 0) {
                row.getChildren().remove(at, at + 2);
            }
            row.getChildren().removeAll(says, density);
            second.getChildren().setAll(tools);
            figures.getChildren().setAll(says, density);
        }
        Nodes.show(second, !inRow && tools.isManaged());
        Nodes.show(figures, !inRow && !says.getText().isEmpty());
    }
}
