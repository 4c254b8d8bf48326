package app.mitjul.ui.library;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.ui.codebook.ThemeChooser;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The left side: how many articles, collections, filters, and the list.
public final class LibraryView extends VBox {

    private final LibraryViewModel model;
    private final Appearance appearance;
    private final Texts texts;
    private final ArticleList list;
    private final ListChips chips;
    private final SetsPane sets;
    private final ListMenu menu;
    private final Supplier<FilterPanel> makePanel;
    private Optional<FilterPanel> panel = Optional.empty();
    private final ListActions actions;
    private final InvalidationListener onThemes = o -> showChips();
    private final InvalidationListener onFilter = o -> showFilter();
    private final InvalidationListener onCells = o -> redraw();
    private final InvalidationListener onRows = o -> showOutlets();
    private final InvalidationListener onHidden = o -> showCopies();

    /// @param open what happens when a person picks an article
    public LibraryView(LibraryViewModel model, Appearance appearance, Texts texts, ThemeChooser chooser,
            Consumer<ArticleId> open, Consumer<ThemeId> openPassages, ListActions actions) {
        this.model = model;
        this.appearance = appearance;
        this.texts = texts;
        this.actions = actions;
        SetsViewModel setsModel = new SetsViewModel(model);
        sets = new SetsPane(setsModel, appearance, texts);
        menu = new ListMenu(setsModel, sets, actions, texts);
        FilterChips filterChips = new FilterChips(model, texts);
        chips = new ListChips(model, appearance, texts, chooser, openPassages, filterChips, this::showFilters);
        makePanel = () -> new FilterPanel(model, texts, all -> {
            filterChips.know(all);
            showChips();
        });
        list = new ArticleList(model, appearance, texts, open);
        listen();
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(new ListHeader(model, appearance, texts), new ProgressLine(model, texts), sets, chips,
                new OnlyLine(model, texts), list);
        getStyleClass().add("library");
    }

    private void listen() {
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
    }

    /// Puts something below the list.
    public void below(Node node) {
        getChildren().add(node);
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
        model.completeProperty().addListener(onRows);
        model.themeProperty().addListener(onThemes);
        model.library().hiddenProperty().addListener(onHidden);
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
        model.completeProperty().removeListener(onRows);
        model.themeProperty().removeListener(onThemes);
        model.library().hiddenProperty().removeListener(onHidden);
        model.library().translationsProperty().removeListener(onCells);
        for (InvalidationListener listener : List.of(onThemes, onCells, onRows)) {
            texts.messagesProperty().removeListener(listener);
            appearance.lookProperty().removeListener(listener);
        }
    }

    private void showChips() {
        chips.show();
        list.redraw();
    }

    private void redraw() {
        list.redraw();
    }

    private void showOutlets() {
        chips.showOutlets();
    }

    private void showCopies() {
        chips.showCopies();
    }

    private void showFilter() {
        panel.ifPresent(FilterPanel::showDates);
        showChips();
    }

    /// Everything the list can be filtered by, on a page.
    public void showFilters() {
        FilterPanel filters = panel.orElseGet(makePanel);
        panel = Optional.of(filters);
        filters.prepare();
        actions.filter().accept(filters);
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

    /// The articles a person has selected in the list.
    public Set<ArticleId> selected() {
        return list.selected();
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
        list.follow(open);
    }

    /// Opens the next (+1) or previous (−1) article of the list.
    public void step(int by) {
        list.step(by);
    }

    public void focusList() {
        list.requestFocus();
    }
}
