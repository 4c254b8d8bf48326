package app.mitjul.ui.exchange;

import app.mitjul.exchange.in.limit.Cited;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import app.mitjul.exchange.ArticleField;
import app.mitjul.exchange.FoundTable;
import app.mitjul.text.HiddenCharacters;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableNumberValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The first rows of a table as they stand in the file; over each column what it becomes. Scrolls sideways and follows the
/// focus.
final class ColumnsGrid extends VBox {

    /// Columns that are shown: more would take long to lay out. Those that are taken come first then.
    private static final int MOST = 200;

    private static final int CELL = 200;
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

    private final Texts texts;
    private final FoundWords words;
    private final BiConsumer<String, Optional<ArticleField>> map;
    private final ObservableNumberValue width;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Label more = Nodes.plain("", "muted");
    private final Label left = Nodes.plain("", "muted", "columns-left");
    private final List<MenuButton> choices = new ArrayList<>();
    private List<String> columns = List.of();
    private List<List<String>> rows = List.of();

    /// @param width
    ///            of a column
    /// @param map
    ///            hears what a column shall be; nothing: it is not taken
    ColumnsGrid(Texts texts, ObservableNumberValue width, BiConsumer<String, Optional<ArticleField>> map) {
        super(6);
        this.texts = texts;
        words = new FoundWords(texts);
        this.width = width;
        this.map = map;
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        scroll.getStyleClass().add("columns-scroll");
        grid.getStyleClass().add("columns-grid");
        left.setWrapText(true);
        left.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(scroll, more, left);
    }

    void show(FoundTable table) {
        List<String> shown = shown(table);
        if (!shown.equals(columns) || !table.rows().equals(rows)) {
            columns = shown;
            rows = table.rows();
            build(table);
        }
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            Optional<ArticleField> field = Optional.ofNullable(table.mapping().get(column));
            MenuButton choice = choices.get(i);
            String otherwise = texts.text(table.identifier().equals(Optional.of(column))
                    ? "ui.import.column.report"
                    : "ui.import.column.not");
            choice.setText(field.map(f -> texts.text("ui.import.column.to", words.field(f))).orElse(otherwise));
            choice.pseudoClassStateChanged(TAKEN, field.isPresent());
            choice.setAccessibleText(texts.text("ui.import.column.spoken", visible(column),
                    field.map(words::field).orElse(otherwise)));
        }
        more.setText(texts.text("ui.import.columns.more", columns.size(), table.columns().size()));
        Nodes.show(more, columns.size() < table.columns().size());
        showLeft(table);
    }

    /// Whoever looks for one of them afterwards should have been told.
    private void showLeft(FoundTable table) {
        List<String> out = table.left();
        String not = out.isEmpty() ? "" : texts.text("ui.import.columns.left", out.size(), Cited.of(out));
        String kept = table.identifier().map(c -> texts.text("ui.import.columns.identifier", visible(c))).orElse("");
        left.setText(Stream.of(not, kept).filter(s -> !s.isEmpty()).collect(Collectors.joining(" ")));
        Nodes.show(left, !left.getText().isEmpty());
    }

    private List<String> shown(FoundTable table) {
        if (table.columns().size() <= MOST) {
            return table.columns();
        }
        if (!columns.isEmpty() && table.columns().containsAll(columns)) {
            return columns;
        }
        List<String> first = new ArrayList<>(table.mapping().keySet());
        table.columns().stream().filter(c -> !table.mapping().containsKey(c)).limit(MOST).forEach(first::add);
        return List.copyOf(first.subList(0, MOST));
    }

    private void build(FoundTable table) {
        grid.getChildren().clear();
        choices.clear();
        for (int c = 0; c < columns.size(); c++) {
            String column = columns.get(c);
            MenuButton choice = choice(column);
            choices.add(choice);
            VBox head = new VBox(4, cell(column, "column-name"), choice);
            head.getStyleClass().add("column-head");
            grid.add(head, c, 0);
            int at = table.columns().indexOf(column);
            for (int r = 0; r < rows.size(); r++) {
                List<String> row = rows.get(r);
                grid.add(cell(at < row.size() ? row.get(at) : "", "column-cell"), c, r + 1);
            }
        }
    }

    private Label cell(String text, String style) {
        String flat = text.replaceAll("\\s+", " ");
        boolean cut = flat.length() > CELL;
        int end = cut && Character.isHighSurrogate(flat.charAt(CELL - 1)) ? CELL - 1 : Math.min(CELL, flat.length());
        Label label = Nodes.plain(visible(flat.substring(0, end)), style, "context");
        label.prefWidthProperty().bind(width);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static String visible(String text) {
        return HiddenCharacters.visible(text);
    }

    private MenuButton choice(String column) {
        MenuButton choice = new MenuButton();
        choice.getStyleClass().addAll("column-choice");
        choice.setMnemonicParsing(false);
        choice.setUserData(column);
        MenuItem none = new MenuItem(texts.text("ui.import.column.none"));
        none.setOnAction(e -> map.accept(column, Optional.empty()));
        choice.getItems().add(none);
        for (ArticleField field : ArticleField.values()) {
            MenuItem item = new MenuItem(words.field(field));
            item.setId("column-" + field.name().toLowerCase(java.util.Locale.ROOT));
            item.setOnAction(e -> map.accept(column, Optional.of(field)));
            choice.getItems().add(item);
        }
        choice.focusedProperty().addListener((o, was, now) -> {
            if (now) {
                follow(choice);
            }
        });
        return choice;
    }

    private void follow(Node node) {
        double hidden = grid.getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden > 0) {
            Bounds there = grid.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double left = scroll.getHvalue() * hidden;
            if (there.getMinX() < left || there.getMaxX() > left + scroll.getViewportBounds().getWidth()) {
                scroll.setHvalue(Math.clamp((there.getMinX() - 40) / hidden, 0, 1));
            }
        }
    }
}
