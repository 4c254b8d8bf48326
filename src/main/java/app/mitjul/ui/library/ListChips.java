package app.mitjul.ui.library;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.ui.codebook.ThemeChip;
import app.mitjul.ui.codebook.ThemeChooser;
import app.mitjul.ui.codebook.ThemeSearch;
import app.mitjul.ui.common.MenuOpener;
import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.common.Skins;
import app.mitjul.ui.common.Tips;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.ThemeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// What the list is filtered by: themes, outlet, state, copies, and a chip for each other thing.
final class ListChips extends FlowPane {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final int MOST_THEMES = 10;

    private final LibraryViewModel model;
    private final Appearance appearance;
    private final Texts texts;
    private final ThemeChooser chooser;
    private final Consumer<ThemeId> openPassages;
    private final Runnable openFilters;
    private final MenuOpener outlets = new MenuOpener("chip", "outlet-chip");
    private final StateFilter states;
    private final CopiesChip copies;
    private final FilterChips others;

    ListChips(LibraryViewModel model, Appearance appearance, Texts texts, ThemeChooser chooser,
            Consumer<ThemeId> openPassages, FilterChips others, Runnable openFilters) {
        super(6, 6);
        this.model = model;
        this.appearance = appearance;
        this.texts = texts;
        this.chooser = chooser;
        this.openPassages = openPassages;
        this.others = others;
        this.openFilters = openFilters;
        states = new StateFilter(model, texts);
        copies = new CopiesChip(model, texts);
        getStyleClass().add("library-chips");
    }

    /// A chip per theme: its name filters the list, its count opens the passages.
    void show() {
        List<Theme> first = shownThemes();
        List<Node> chips = new ArrayList<>(first.stream().map(this::chip).toList());
        int more = model.library().themes().size() - first.size();
        if (more > 0) {
            Button rest = new Button(texts.text("ui.toolbar.more", more));
            rest.getStyleClass().add("chip");
            rest.setId("library-more-themes");
            rest.setOnAction(e -> chooser.ask("ui.picker.title", theme -> true,
                    theme -> model.themeProperty().set(Optional.of(theme.id()))));
            chips.add(rest);
        }
        copies.update();
        chips.addAll(List.of(outlets, states, copies, filterButton()));
        chips.addAll(others.all());
        chips.forEach(Skins::give);
        getChildren().setAll(chips);
    }

    /// Those with keys first; always the one the list is filtered by.
    private List<Theme> shownThemes() {
        List<Theme> first = ThemeSearch.first(model.library().themes(), MOST_THEMES);
        Optional<Theme> filter = model.themeProperty().get().flatMap(model.library()::theme)
                .filter(theme -> !first.contains(theme));
        return Stream.concat(first.stream(), filter.stream()).toList();
    }

    private Node chip(Theme theme) {
        boolean on = model.themeProperty().get().filter(theme.id()::equals).isPresent();
        int count = model.library().countsProperty().get().getOrDefault(theme.id(), 0);
        ThemeChip name = new ThemeChip(theme, appearance.look(), texts.korean(), "");
        name.setOn(on);
        name.getStyleClass().add("chip-left");
        name.setOnAction(e -> model.themeProperty().set(on ? Optional.empty() : Optional.of(theme.id())));
        Button passages = new Button(String.valueOf(count));
        passages.getStyleClass().addAll("chip", "chip-right");
        ThemeChip.fill(passages, appearance.look().ink(theme.color()), appearance.look());
        passages.setAccessibleText(texts.text("ui.library.passages", ThemeNames.both(theme, texts.korean()), count));
        Tips.make(passages, () -> new Tooltip(
                texts.text("ui.library.passages", ThemeNames.both(theme, texts.korean()), count)));
        passages.setOnAction(e -> openPassages.accept(theme.id()));
        passages.pseudoClassStateChanged(ON, on);
        passages.setUserData(theme.id());
        HBox box = new HBox(name, passages);
        box.getStyleClass().add("chip-pair");
        return box;
    }

    private Node filterButton() {
        Button more = new Button(texts.text("ui.filter.more"), new Icon(Feather.FILTER));
        more.setId("filter-more");
        more.getStyleClass().add("chip");
        more.setOnAction(e -> openFilters.run());
        return more;
    }

    void showOutlets() {
        List<String> names = model.outletsProperty().get();
        Nodes.show(outlets, names.size() > 1 || !model.completeProperty().get());
        outlets.setText(model.outletProperty().get().orElse(texts.text("ui.library.outlets.all")));
        outlets.pseudoClassStateChanged(ON, model.outletProperty().get().isPresent());
        outlets.getItems().setAll(names.stream().map(name -> outletItem(Optional.of(name), name)).toList());
        outlets.getItems().addFirst(outletItem(Optional.empty(), texts.text("ui.library.outlets.all")));
    }

    private RadioMenuItem outletItem(Optional<String> value, String text) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(model.outletProperty().get().equals(value));
        item.setOnAction(e -> {
            model.outletProperty().set(value);
            showOutlets();
        });
        return item;
    }

    void showCopies() {
        copies.update();
    }
}
