package app.mitjul.ui.shell;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.ui.codebook.ThemeChip;
import app.mitjul.ui.codebook.ThemeSearch;
import app.mitjul.ui.codebook.ThemeWords;
import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Skins;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.common.Tips;
import app.mitjul.ui.find.ModeChips;
import app.mitjul.ui.find.SearchFieldEnd;
import app.mitjul.ui.find.SearchViewModel;
import app.mitjul.ui.keys.KeyMap;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ThemeNames;
import app.mitjul.ui.reader.ReaderViewModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Search field, theme chips with their keys, + Theme; on the right reading settings, split, export.
final class Toolbar extends HBox {

    /// What its buttons do.
    interface Actions {
        KeyMap keyMap();

        void newTheme();

        void chooseTheme(Consumer<Theme> then);

        void editTheme(Theme theme);

        void passages(Theme theme);

        void activate(Theme theme);

        void readingSettings();

        void split();

        void export();

        void saveSearch();
    }

    /// Pixels of the search field in which its longer prompt can be read, at the ordinary size of the interface.
    private static final double ROOM_FOR_PROMPT = 225;
    private static final PseudoClass NARROW_CLASS = PseudoClass.getPseudoClass("narrow");
    /// Below this width at 100 % buttons show only their icons.
    private static final double NARROW = 700;
    private static final int MOST_CHIPS = 12;

    private final LibraryModel library;
    private final Appearance appearance;
    private final Texts texts;
    private final Actions actions;
    private final CustomTextField search = new CustomTextField() {
        /// None beside the look's: a start would have to parse it.
        @Override
        public @Nullable String getUserAgentStylesheet() {
            return null;
        }
    };
    private final HBox chips = new HBox(10);
    private final HBox modes = new HBox(10);
    private final ModeChips modeChips;
    private final SearchFieldEnd fieldEnd;
    /// Themes without a chip.
    private final SimpleIntegerProperty others = new SimpleIntegerProperty();
    private final InvalidationListener onThemes = o -> showChips();
    private final InvalidationListener onTarget = o -> showOn();
    private Optional<ReaderViewModel> reader = Optional.empty();

    Toolbar(LibraryModel library, Appearance appearance, Texts texts, SearchViewModel searching, Actions actions,
            Consumer<KeyCode> leaveSearch, Regions regions) {
        this.library = library;
        this.appearance = appearance;
        this.texts = texts;
        this.actions = actions;
        search.setId("search");
        search.promptTextProperty().bind(Bindings.createStringBinding(this::prompt, search.widthProperty(),
                texts.messagesProperty()));
        search.accessibleTextProperty().bind(texts.bind("ui.toolbar.search"));
        search.textProperty().bindBidirectional(searching.queryProperty());
        search.setLeft(new Icon(Feather.SEARCH));
        fieldEnd = new SearchFieldEnd(searching, texts, actions.keyMap());
        search.widthProperty().addListener((o, was, now) -> fieldEnd.setRoom(now.doubleValue() / appearance.scale()));
        search.setRight(fieldEnd);
        search.getStyleClass().add("search");
        search.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                leaveSearch.accept(e.getCode());
                e.consume();
            } else if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
                leaveSearch.accept(e.getCode());
                e.consume();
            }
        });
        chips.setAlignment(Pos.CENTER_LEFT);
        modes.setAlignment(Pos.CENTER_LEFT);
        modeChips = new ModeChips(searching, texts, modes, mode -> true);
        var asked = Bindings.createBooleanBinding(() -> !searching.queryProperty().get().isBlank(),
                searching.queryProperty());
        ChipStrip strip = new ChipStrip(chips);
        asked.addListener((o, was, now) -> strip.show(now ? modes : chips));
        Button rest = Nodes.iconButton(Feather.MORE_HORIZONTAL, texts.bind("ui.toolbar.more", others),
                () -> actions.chooseTheme(this::act));
        rest.setId("more-themes");
        rest.visibleProperty().bind(others.greaterThan(0).and(asked.not()));
        rest.managedProperty().bind(rest.visibleProperty());
        Button more = Nodes.button(texts.bind("ui.toolbar.theme"), actions::newTheme);
        more.setId("new-theme");
        more.visibleProperty().bind(asked.not());
        more.managedProperty().bind(more.visibleProperty());
        Button save = Nodes.button(texts.bind("ui.search.save"), actions::saveSearch);
        save.setId("save-search");
        save.setDisable(library.isReadOnly());
        save.visibleProperty().bind(asked);
        save.managedProperty().bind(asked);
        Button reading = Nodes.button(texts.bind("ui.toolbar.reading"), actions::readingSettings);
        reading.setId("reading-settings");
        reading.accessibleTextProperty().bind(texts.bind("ui.reading.title"));
        Button split = Nodes.button(texts.bind("ui.toolbar.split"), actions::split);
        split.setId("split");
        Button export = Nodes.button(texts.bind("ui.toolbar.export"), actions::export);
        export.setId("export");
        BooleanBinding narrow = widthProperty().lessThan(appearance.scaled(NARROW));
        narrow.addListener((o, was, now) -> pseudoClassStateChanged(NARROW_CLASS, now));
        onlyIcon(more, Feather.PLUS, narrow);
        onlyIcon(save, Feather.BOOKMARK, narrow);
        onlyIcon(split, Feather.COLUMNS, narrow);
        onlyIcon(export, Feather.SHARE, narrow);
        BooleanBinding room = widthProperty().greaterThan(appearance.scaled(1150)).or(Bindings.not(asked));
        for (Button button : List.of(split, export)) {
            button.visibleProperty().bind(room);
            button.managedProperty().bind(room);
        }
        Button libraryDrawer = Nodes.iconButton(Feather.MENU, texts.bind("ui.menu.library"),
                () -> regions.libraryShownProperty().set(!regions.libraryShownProperty().get()));
        libraryDrawer.setId("library-drawer");
        Button inspectorDrawer = Nodes.iconButton(Feather.SIDEBAR, texts.bind("ui.menu.inspector"),
                () -> regions.inspectorShownProperty().set(!regions.inspectorShownProperty().get()));
        inspectorDrawer.setId("inspector-drawer");
        onlyWhile(regions.libraryDrawerProperty(), libraryDrawer);
        onlyWhile(regions.inspectorDrawerProperty(), inspectorDrawer);
        search.prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> appearance.scale() * (asked.get()
                        ? Math.clamp((getWidth() / appearance.scale() - 560) * 0.5, 200, 400)
                        : Math.clamp((getWidth() / appearance.scale() - 560) * 0.34, 150, 300)),
                widthProperty(), appearance.readingProperty(), asked));
        getChildren().addAll(search, strip, more, Nodes.spring(), reading, split, export);
        Nodes.putWhenShown(this, libraryDrawer, () -> 0);
        Nodes.putWhenShown(this, rest, () -> getChildren().indexOf(more));
        Nodes.putWhenShown(this, save, () -> getChildren().indexOf(reading));
        Nodes.putWhenShown(this, inspectorDrawer, () -> getChildren().size());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("toolbar");
    }

    /// A short one where the other would be cut off.
    private String prompt() {
        double width = search.getWidth() / appearance.scale();
        return texts.text(width > 0 && width < ROOM_FOR_PROMPT ? "ui.toolbar.search.short" : "ui.toolbar.search");
    }

    /// Only its icon where the window is narrow, with its words as a tip.
    private static void onlyIcon(Button button, Feather icon, BooleanBinding narrow) {
        Node graphic = new Icon(icon);
        boolean always = icon == Feather.COLUMNS;
        button.graphicProperty().bind(Bindings.when(narrow).then(graphic).otherwise(always ? graphic : null));
        button.contentDisplayProperty().bind(Bindings.when(narrow).then(ContentDisplay.GRAPHIC_ONLY)
                .otherwise(ContentDisplay.LEFT));
        button.accessibleTextProperty().bind(button.textProperty());
        Tips.say(button, button.textProperty(), narrow);
    }

    private static void onlyWhile(ReadOnlyBooleanProperty condition, Button button) {
        button.visibleProperty().bind(condition);
        button.managedProperty().bind(condition);
    }

    void activate() {
        modeChips.activate();
        fieldEnd.activate();
        library.themes().addListener(onThemes);
        texts.messagesProperty().addListener(onThemes);
        appearance.lookProperty().addListener(onThemes);
        showChips();
    }

    void deactivate() {
        follow(Optional.empty());
        modeChips.deactivate();
        fieldEnd.deactivate();
        library.themes().removeListener(onThemes);
        texts.messagesProperty().removeListener(onThemes);
        appearance.lookProperty().removeListener(onThemes);
    }

    void follow(Optional<ReaderViewModel> now) {
        reader.ifPresent(r -> {
            r.selectionProperty().removeListener(onTarget);
            r.chosenProperty().removeListener(onTarget);
            r.shownProperty().removeListener(onTarget);
        });
        reader = now;
        reader.ifPresent(r -> {
            r.selectionProperty().addListener(onTarget);
            r.chosenProperty().addListener(onTarget);
            r.shownProperty().addListener(onTarget);
        });
        showOn();
    }

    private void showChips() {
        List<Theme> first = ThemeSearch.first(library.themes(), MOST_CHIPS);
        chips.getChildren().setAll(first.stream().map(this::chip).map(Skins::give).toList());
        others.set(library.themes().size() - first.size());
        showOn();
    }

    private ThemeChip chip(Theme theme) {
        ThemeChip chip = new ThemeChip(theme, appearance.look(), texts.korean(),
                theme.key() == 0 ? "" : String.valueOf(theme.key()));
        ThemeWords.explain(chip, theme, texts);
        chip.setOnAction(e -> act(theme));
        chip.setOnContextMenuRequested(e -> {
            menu(theme).show(chip, e.getScreenX(), e.getScreenY());
            e.consume();
        });
        return chip;
    }

    /// Marks what is selected; with nothing selected, opens the theme's passages.
    private void act(Theme theme) {
        reader.filter(ReaderViewModel::hasTarget).ifPresentOrElse(r -> r.toggle(theme.id()),
                () -> actions.passages(theme));
    }

    private ContextMenu menu(Theme theme) {
        MenuItem passages = new MenuItem(texts.text("ui.theme.passages", ThemeNames.first(theme, texts.korean())));
        passages.setMnemonicParsing(false);
        passages.setOnAction(e -> actions.passages(theme));
        MenuItem edit = new MenuItem(texts.text("ui.theme.edit.item"));
        edit.setOnAction(e -> actions.editTheme(theme));
        MenuItem active = new MenuItem(texts.text("ui.active.menu", ThemeNames.first(theme, texts.korean())));
        active.setMnemonicParsing(false);
        active.setOnAction(e -> actions.activate(theme));
        return new ContextMenu(active, passages, new SeparatorMenuItem(), edit);
    }

    /// Marks the chips of the themes that the selected or chosen passage has.
    void showOn() {
        var on = reader.flatMap(r -> r.annotationOnSelection().or(() -> r.selectionProperty().get().isPresent()
                ? Optional.empty()
                : r.chosenProperty().get().flatMap(r::annotation)));
        chips.getChildren().forEach(node -> {
            if (node instanceof ThemeChip chip) {
                chip.setOn(on.stream().flatMap(a -> a.taggings().stream())
                        .anyMatch(t -> t.theme().equals(chip.getUserData())));
                chip.setActive(reader.flatMap(r -> r.marking().mode().activeProperty().get())
                        .filter(t -> t.equals(chip.getUserData())).isPresent());
            }
        });
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
