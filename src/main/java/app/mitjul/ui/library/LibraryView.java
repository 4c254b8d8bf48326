package app.mitjul.ui.library;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.session.ArticleRow;
import app.mitjul.ui.codebook.ThemeChip;
import app.mitjul.ui.codebook.ThemeChooser;
import app.mitjul.ui.codebook.ThemeSearch;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.Scope;
import app.mitjul.ui.keys.Scopes;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.ListOrder;
import app.mitjul.ui.model.ThemeNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The left side: how many articles, filters, and the list.
public final class LibraryView extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /// What a cell has beside its content: its padding and room for the scroll bar.
    private static final double CELL_EDGES = 40;

    private static final int MOST_CHIPS = 10;

    private final LibraryViewModel model;
    private final Appearance appearance;
    private final Texts texts;
    private final ThemeChooser chooser;
    private final Consumer<ThemeId> openPassages;
    private final ListView<ArticleRow> list = new ListView<>();
    private final FlowPane chips = new FlowPane(6, 6);
    private final MenuButton outlets = new MenuButton();
    private final StateFilter states;
    private final CopiesChip copies;
    private final InvalidationListener onHidden;
    private final SetsViewModel setsModel;
    private final SetsPane sets;
    private final ListMenu menu;
    private final FilterChips filterChips;
    private final FilterPanel panel;
    private final ListActions actions;
    private final InvalidationListener onThemes = o -> showChips();
    private final InvalidationListener onFilter = o -> showFilter();
    private final InvalidationListener onCells = o -> list.refresh();
    private final InvalidationListener onRows = o -> showOutlets();
    private boolean following;
    private Set<ArticleId> kept = Set.of();

    /// @param open what happens when a person picks an article
    public LibraryView(LibraryViewModel model, Appearance appearance, Texts texts, ThemeChooser chooser,
            Consumer<ArticleId> open, Consumer<ThemeId> openPassages, ListActions actions) {
        this.model = model;
        this.appearance = appearance;
        this.texts = texts;
        this.chooser = chooser;
        this.openPassages = openPassages;
        this.actions = actions;
        states = new StateFilter(model, texts);
        copies = new CopiesChip(model, texts);
        onHidden = o -> copies.update();
        setsModel = new SetsViewModel(model);
        sets = new SetsPane(setsModel, appearance, texts);
        menu = new ListMenu(setsModel, sets, actions, texts);
        filterChips = new FilterChips(model, texts);
        panel = new FilterPanel(model, texts, all -> {
            filterChips.know(all);
            showChips();
        });
        list.setItems(model.visible());
        list.setCellFactory(v -> new ArticleCell(model, appearance, texts,
                list.widthProperty().subtract(appearance.scaled(CELL_EDGES))));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (now != null && !following && list.getSelectionModel().getSelectedItems().size() <= 1) {
                open.accept(now.article().id());
            }
        });
        model.changingProperty().addListener((o, was, now) -> keepSelection(now));
        list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DELETE) {
                deleteSelected();
                e.consume();
            }
        });
        list.setOnContextMenuRequested(e -> {
            showMenu(e.getScreenX(), e.getScreenY());
            e.consume();
        });
        list.setOnDragDetected(e -> {
            Set<ArticleId> ids = selected();
            if (!ids.isEmpty() && !model.library().isReadOnly()) {
                list.startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(Dragged.of(ids));
                sets.unfold(false);
                e.consume();
            }
        });
        list.setId("article-list");
        list.accessibleTextProperty().bind(texts.bind("ui.library.title"));
        Scopes.put(list, Scope.LIST);
        list.setPlaceholder(new NothingListed(model, texts));
        VBox.setVgrow(list, Priority.ALWAYS);
        chips.getStyleClass().add("library-chips");
        getChildren().addAll(header(), new ProgressLine(model, texts), sets, chips,
                new OnlyLine(model, texts), list);
        getStyleClass().add("library");
    }

    public void activate() {
        model.activate();
        sets.activate();
        model.filterProperty().addListener(onFilter);
        model.library().arranged().setsProperty().addListener(onThemes);
        model.library().arranged().outletsProperty().addListener(onCells);
        model.library().themes().addListener(onThemes);
        model.library().countsProperty().addListener(onThemes);
        model.outletsProperty().addListener(onRows);
        model.themeProperty().addListener(onThemes);
        model.library().hiddenProperty().addListener(onHidden);
        model.queryProperty().addListener(onCells);
        model.library().translationsProperty().addListener(onCells);
        for (InvalidationListener listener : List.of(onThemes, onCells, onRows)) {
            texts.messagesProperty().addListener(listener);
            appearance.lookProperty().addListener(listener);
        }
        showChips();
        showOutlets();
    }

    public void deactivate() {
        model.deactivate();
        sets.deactivate();
        model.filterProperty().removeListener(onFilter);
        model.library().arranged().setsProperty().removeListener(onThemes);
        model.library().arranged().outletsProperty().removeListener(onCells);
        model.library().themes().removeListener(onThemes);
        model.library().countsProperty().removeListener(onThemes);
        model.outletsProperty().removeListener(onRows);
        model.themeProperty().removeListener(onThemes);
        model.library().hiddenProperty().removeListener(onHidden);
        model.queryProperty().removeListener(onCells);
        model.library().translationsProperty().removeListener(onCells);
        for (InvalidationListener listener : List.of(onThemes, onCells, onRows)) {
            texts.messagesProperty().removeListener(listener);
            appearance.lookProperty().removeListener(listener);
        }
    }

    private Node header() {
        Label count = new Label();
        count.textProperty().bind(Bindings.createStringBinding(
                () -> model.visible().size() == model.library().rows().size()
                        ? texts.text("ui.library.count", model.visible().size())
                        : texts.text("ui.library.count.filtered", model.visible().size(),
                                model.library().rows().size()),
                model.visible(), model.library().rows(), texts.messagesProperty()));
        count.getStyleClass().add("muted");
        MenuButton order = new MenuButton();
        order.textProperty().bind(Bindings.createStringBinding(() -> texts.text(orderKey(model.orderProperty().get())),
                model.orderProperty(), texts.messagesProperty()));
        order.getStyleClass().addAll("quiet-menu", "order-menu");
        ToggleGroup group = new ToggleGroup();
        for (ListOrder each : ListOrder.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(texts.bind(orderKey(each)));
            item.setToggleGroup(group);
            item.setSelected(each == model.orderProperty().get());
            item.setOnAction(e -> model.orderProperty().set(each));
            model.orderProperty().addListener((o, was, now) -> item.setSelected(now == each));
            order.getItems().add(item);
        }
        Label title = Nodes.label(texts.bind("ui.library.title"), "region-title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(6, title, Nodes.spring(), count,
                order);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("library-header");
        Nodes.onlyWhere(row, appearance.scaled(280), count);
        return row;
    }

    private static String orderKey(ListOrder order) {
        return switch (order) {
            case ADDED -> "ui.library.order.added";
            case TITLE -> "ui.library.order.title";
            case OUTLET -> "ui.library.order.outlet";
            case DATE -> "ui.library.order.date";
            case REPORTER -> "ui.library.order.reporter";
        };
    }

    /// A chip per theme: its name filters the list, its count opens the passages.
    private void showChips() {
        List<Theme> first = shownThemes();
        chips.getChildren().setAll(first.stream().map(this::chip).toList());
        int others = model.library().themes().size() - first.size();
        if (others > 0) {
            Button more = new Button(texts.text("ui.toolbar.more", others));
            more.getStyleClass().add("chip");
            more.setId("library-more-themes");
            more.setOnAction(e -> chooser.ask("ui.picker.title", theme -> true,
                    theme -> model.themeProperty().set(Optional.of(theme.id()))));
            chips.getChildren().add(more);
        }
        chips.getChildren().addAll(outlets, states, copies);
        copies.update();
        chips.getChildren().add(filterButton());
        chips.getChildren().addAll(filterChips.all());
        list.refresh();
    }

    /// Those with keys first; always the one the list is filtered by.
    private List<Theme> shownThemes() {
        List<Theme> first = ThemeSearch.first(model.library().themes(), MOST_CHIPS);
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
        passages.setTooltip(new javafx.scene.control.Tooltip(
                texts.text("ui.library.passages", ThemeNames.both(theme, texts.korean()), count)));
        passages.setOnAction(e -> openPassages.accept(theme.id()));
        passages.pseudoClassStateChanged(ON, on);
        passages.setUserData(theme.id());
        HBox box = new HBox(name, passages);
        box.getStyleClass().add("chip-pair");
        return box;
    }

    private void showFilter() {
        panel.showDates();
        showChips();
    }

    private Node filterButton() {
        Button more = new Button(texts.text("ui.filter.more"), Nodes.icon(Feather.FILTER));
        more.setId("filter-more");
        more.getStyleClass().add("chip");
        more.setOnAction(e -> showFilters());
        return more;
    }

    /// Everything the list can be filtered by, on a page.
    public void showFilters() {
        panel.prepare();
        actions.filter().accept(panel);
    }

    /// What the selected articles are in is asked first.
    private void showMenu(double x, double y) {
        Set<ArticleId> ids = selected();
        if (!ids.isEmpty() && !model.library().isReadOnly()) {
            model.library().ask(reads -> reads.setsOf(ids), counts -> menu.of(ids, counts).show(list, x, y));
        }
    }

    /// Unfolds collections and labels and goes there.
    public void focusCollections() {
        sets.unfold(true);
    }

    private void showOutlets() {
        List<String> names = model.outletsProperty().get();
        Nodes.show(outlets, names.size() > 1);
        outlets.getStyleClass().setAll("menu-button", "chip", "outlet-chip");
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

    /// The articles a person has selected in the list.
    public Set<ArticleId> selected() {
        return list.getSelectionModel().getSelectedItems().stream().filter(r -> r != null).map(r -> r.article().id())
                .collect(Collectors.toSet());
    }

    /// Rows come and go while the list changes; selected stays what a person has selected and is still there.
    private void keepSelection(boolean begins) {
        if (begins) {
            following = true;
            kept = selected();
            return;
        }
        try {
            if (!kept.equals(selected())) {
                int[] places = IntStream.range(0, model.visible().size())
                        .filter(i -> kept.contains(model.visible().get(i).article().id())).toArray();
                list.getSelectionModel().clearSelection();
                if (places.length > 0) {
                    list.getSelectionModel().selectIndices(places[0], places);
                }
            }
        } finally {
            following = false;
        }
    }

    public void deleteSelected() {
        Set<ArticleId> ids = selected();
        if (!ids.isEmpty()) {
            model.library().tell(c -> c.deleteArticles(ids));
        }
    }

    /// Shows which article is open without opening it again.
    public void follow(Optional<ArticleId> open) {
        model.stay(open);
        following = true;
        try {
            int index = -1;
            for (int i = 0; i < model.visible().size() && open.isPresent(); i++) {
                if (model.visible().get(i).article().id().equals(open.get())) {
                    index = i;
                }
            }
            if (index < 0) {
                list.getSelectionModel().clearSelection();
            } else if (list.getSelectionModel().getSelectedIndex() != index) {
                list.getSelectionModel().clearAndSelect(index);
                list.scrollTo(Math.max(0, index - 1));
            }
        } finally {
            following = false;
        }
    }

    /// Opens the next (+1) or previous (−1) article of the list.
    public void step(int by) {
        int now = list.getSelectionModel().getSelectedIndex();
        int next = Math.clamp(now + by, 0, Math.max(0, model.visible().size() - 1));
        if (!model.visible().isEmpty() && next != now) {
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 1));
        }
    }

    public void focusList() {
        list.requestFocus();
    }
}
