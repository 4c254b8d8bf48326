package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.ui.codebook.ThemeChip;
import app.mitjul.ui.codebook.ThemePicker;
import app.mitjul.ui.codebook.ThemeSearch;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.ThemeNames;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Finds words in the open article: matches as one types, how many there are, the next and the previous one, and a theme
/// for all of them.
final class FindBar extends VBox {

    private static final int MOST_THEMES = 12;

    private final ReaderViewModel model;
    private final FindModel find;
    private final Appearance appearance;
    private final Texts texts;
    private final Node reader;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Label marked = new Label();
    private final MenuButton mark = new MenuButton();
    /// Finds a theme the menu has no room for.
    private final ThemePicker picker;
    private final InvalidationListener onFound = o -> showCount();

    FindBar(ReaderViewModel model, Appearance appearance, Texts texts, Node reader) {
        this.model = model;
        this.appearance = appearance;
        this.texts = texts;
        this.reader = reader;
        find = new FindModel(model);
        field.setId("find-field");
        field.setPrefColumnCount(14);
        field.promptTextProperty().bind(texts.bind("ui.key.find-in-article"));
        field.accessibleTextProperty().bind(texts.bind("ui.key.find-in-article"));
        field.textProperty().bindBidirectional(find.queryProperty());
        count.setId("find-count");
        count.setMinWidth(72);
        mark.textProperty().bind(texts.bind("ui.find-bar.mark"));
        mark.setId("find-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        mark.setOnShowing(e -> showThemes());
        marked.setId("find-marked");
        marked.setWrapText(true);
        marked.getStyleClass().add("muted");
        HBox row = new HBox(8, field, count,
                Nodes.iconButton(Feather.CHEVRON_UP, texts.bind("ui.key.find-previous"), () -> find.step(-1)),
                Nodes.iconButton(Feather.CHEVRON_DOWN, texts.bind("ui.key.find-next"), () -> find.step(1)), mark,
                Nodes.iconButton(Feather.X, texts.bind("ui.page.close"), this::leave));
        row.setAlignment(Pos.CENTER_LEFT);
        picker = new ThemePicker(model.library(), appearance, texts, this::markAll);
        picker.setRows(6);
        Nodes.show(picker, false);
        getStyleClass().addAll("popover", "find-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Nodes.show(this, false);
        getChildren().addAll(row, picker, marked);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            leave();
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && e.getTarget() == field) {
            find.step(e.isShiftDown() ? -1 : 1);
            e.consume();
        }
    }

    /// Shows the bar with the selected words, else the last ones, ready to be typed over.
    void open(int from) {
        listen();
        model.shownProperty().get().flatMap(s -> model.selectionProperty().get().map(r -> r.of(s.text())))
                .filter(w -> !find.isOpen() && w.length() <= 60 && !w.contains("\n")).ifPresent(field::setText);
        Nodes.show(this, true);
        Nodes.show(marked, false);
        find.open(from);
        field.requestFocus();
        field.selectAll();
    }

    /// The next (1) or previous (-1) match; opens the bar when it is closed.
    void step(int by, int from) {
        if (find.isOpen()) {
            find.step(by);
        } else {
            open(from);
        }
    }

    private void listen() {
        if (!find.isOpen()) {
            find.foundProperty().addListener(onFound);
            texts.messagesProperty().addListener(onFound);
            showCount();
        }
    }

    private void leave() {
        close();
        reader.requestFocus();
    }

    void close() {
        find.close();
        Nodes.show(this, false);
        find.foundProperty().removeListener(onFound);
        texts.messagesProperty().removeListener(onFound);
    }

    private void showCount() {
        FindModel.Found now = find.foundProperty().get();
        boolean asked = !find.queryProperty().get().isEmpty();
        count.setText(!asked
                ? ""
                : now.matches().isEmpty()
                        ? texts.text("ui.find-bar.none")
                        : texts.text("ui.find-bar.count", now.index() + 1, now.matches().size()));
        mark.setDisable(now.matches().isEmpty());
    }

    private void showThemes() {
        List<Theme> all = model.library().themes();
        List<Theme> first = ThemeSearch.first(all, MOST_THEMES);
        mark.getItems().setAll(first.stream().map(this::item).toList());
        if (first.size() < all.size()) {
            MenuItem more = new MenuItem(texts.text("ui.toolbar.more", all.size() - first.size()));
            more.setOnAction(e -> {
                Nodes.show(picker, true);
                picker.askAndFocus(theme -> true);
            });
            mark.getItems().add(more);
        }
    }

    private MenuItem item(Theme theme) {
        MenuItem item = new MenuItem(ThemeNames.both(theme, texts.korean()),
                ThemeChip.dot(appearance.look().ink(theme.color())));
        item.setMnemonicParsing(false);
        item.setOnAction(e -> markAll(theme));
        return item;
    }

    /// One step of undo; says how many overlap a passage that had the theme before.
    void markAll(Theme theme) {
        Nodes.show(picker, false);
        List<TextRange> all = find.foundProperty().get().matches();
        int overlapping = model.marking().overlapping(all, theme.id());
        model.marking().all(all, theme.id(), done -> {
            marked.setText(texts.text("ui.find-bar.marked", done, ThemeNames.first(theme, texts.korean()),
                    overlapping));
            Nodes.show(marked, true);
            field.requestFocus();
        });
    }
}
