package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeTree;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ThemeNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One field to find a theme among hundreds: type, go through what fits with the arrows, Enter takes it. Shows each with
/// its colour, underline, key and the themes above it. Holds no listener on the library: [#ask] reads the codebook.
public final class ThemePicker extends VBox {

    /// Pixels at 100 %, as the style sheet says.
    private static final double ROW = 30;

    private final LibraryModel library;
    private final Appearance appearance;
    private final Texts texts;
    private final TextField field = new TextField();
    private final ObservableList<Theme> found = FXCollections.observableArrayList();
    private final ListView<Theme> list = new ListView<>(found);
    private final Consumer<Theme> picked;
    private ThemeTree tree = ThemeTree.of(List.of());
    private Predicate<Theme> offered = theme -> true;

    /// @param picked
    ///            gets what was taken with Enter or a click
    public ThemePicker(LibraryModel library, Appearance appearance, Texts texts, Consumer<Theme> picked) {
        super(6);
        this.library = library;
        this.appearance = appearance;
        this.texts = texts;
        this.picked = picked;
        field.setId("theme-find");
        field.promptTextProperty().bind(texts.bind("ui.picker.prompt"));
        field.accessibleTextProperty().bind(texts.bind("ui.picker.prompt"));
        field.textProperty().addListener((o, was, now) -> show());
        field.setOnAction(e -> take());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        list.setId("theme-found");
        list.accessibleTextProperty().bind(texts.bind("ui.picker.found"));
        list.getStyleClass().add("theme-found");
        list.setCellFactory(v -> new Cell());
        list.setPlaceholder(Nodes.label(texts.bind("ui.picker.nothing"), "empty-state"));
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                take();
                e.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list);
        getStyleClass().add("theme-picker");
    }

    /// Begins anew with the codebook as it is now.
    ///
    /// @param which
    ///            the themes to offer
    public void ask(Predicate<Theme> which) {
        offered = which;
        tree = ThemeTree.of(library.themes());
        field.clear();
        show();
    }

    /// The same, with the focus in the field.
    public void askAndFocus(Predicate<Theme> which) {
        ask(which);
        field.requestFocus();
    }

    /// How many lines the list shows; more are scrolled to.
    public void setRows(int rows) {
        double row = appearance.scaled(ROW).get();
        list.setPrefHeight(rows * row + 8);
        list.setMinHeight(3 * row);
    }

    /// Where there is little room: the list shows while something is typed, and a few lines of it.
    ///
    /// @param changed
    ///            the height has changed
    public void showListWhileTyping(Runnable changed) {
        setRows(5);
        field.textProperty().addListener((o, was, now) -> {
            if (was.isBlank() != now.isBlank()) {
                Nodes.show(list, !now.isBlank());
                changed.run();
            }
        });
        Nodes.show(list, false);
    }

    /// What would be taken now.
    public Optional<Theme> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void show() {
        found.setAll(ThemeSearch.find(tree, field.getText()).stream().filter(offered).toList());
        if (!found.isEmpty()) {
            list.getSelectionModel().clearAndSelect(0);
            list.scrollTo(0);
        }
    }

    private void step(KeyEvent e) {
        int by = switch (e.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> 8;
            case PAGE_UP -> -8;
            default -> 0;
        };
        if (by != 0 && !found.isEmpty() && !e.isAltDown() && !e.isShortcutDown()) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, found.size() - 1);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 3));
            e.consume();
        }
    }

    private void take() {
        chosen().ifPresent(picked);
    }

    private final class Cell extends ListCell<Theme> {

        private final ThemeLine line = new ThemeLine();

        Cell() {
            setPrefWidth(1);
            addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
                if (!isEmpty()) {
                    take();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Theme theme, boolean empty) {
            super.updateItem(theme, empty);
            if (empty || theme == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            String above = ThemeSearch.path(tree, theme, texts.korean());
            line.show(theme, appearance.look(), texts.korean(), above);
            setGraphic(line);
            ThemeWords.explain(this, theme, texts);
            setAccessibleText(ThemeNames.both(theme, texts.korean()) + (above.isEmpty() ? "" : ", " + above)
                    + (theme.key() == 0 ? "" : ", " + theme.key()));
        }
    }

}
