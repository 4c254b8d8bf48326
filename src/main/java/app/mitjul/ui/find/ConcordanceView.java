package app.mitjul.ui.find;

import app.mitjul.search.ConcordanceRow;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Every hit in its line, the hits below each other. Only the lines in view exist.
final class ConcordanceView extends VBox {

    private static final double ROW = 27;

    private final ConcordanceModel model;
    private final Appearance appearance;
    private final ListView<ConcordanceLine> list;
    private final Set<KwicCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final LineMarks marks;
    private final Consumer<ConcordanceRow> go;
    private final SearchViewModel search;
    private final Pane heads;
    private final ChangeListener<app.mitjul.session.Committed> onCommit;
    private final InvalidationListener onLook = o -> redraw();
    private final ListChangeListener<ConcordanceLine> onLines = c -> keepSelected();
    private final FirstLine begin;
    private List<ConcordanceRow> before = List.of();

    /// @param go
    ///            gets the row whose place is to be shown
    ConcordanceView(SearchViewModel search, Appearance appearance, Texts texts, Consumer<ConcordanceRow> go) {
        this.search = search;
        this.model = search.concordance();
        this.appearance = appearance;
        this.go = go;
        list = new ListView<>(model.lines());
        begin = new FirstLine(list);
        marks = new LineMarks(search.library(), () -> cells.forEach(KwicCell::showMarks));
        onCommit = (o, was, now) -> marks.committed(now);
        heads = new Heads(texts);
        list.setId("concordance");
        list.getStyleClass().add("kwic");
        list.accessibleTextProperty().bind(texts.bind("ui.search.concordance"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.fixedCellSizeProperty().bind(appearance.scaled(ROW));
        list.setPlaceholder(Nodes.plain(""));
        list.setCellFactory(v -> {
            KwicCell cell = new KwicCell(search.library(), appearance, texts, marks);
            cell.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> clicked(cell, e));
            cell.widthProperty().addListener(o -> heads.requestLayout());
            cells.add(cell);
            return cell;
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::moved);
        list.getSelectionModel().getSelectedIndices().addListener((InvalidationListener) o -> selectionChanged());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heads, list);
    }

    void activate() {
        search.library().lastCommitProperty().addListener(onCommit);
        appearance.lookProperty().addListener(onLook);
        model.lines().addListener(onLines);
    }

    void deactivate() {
        search.library().lastCommitProperty().removeListener(onCommit);
        appearance.lookProperty().removeListener(onLook);
        model.lines().removeListener(onLines);
        marks.clear();
    }

    private void redraw() {
        cells.forEach(KwicCell::showMarks);
        list.refresh();
    }

    ListView<ConcordanceLine> list() {
        return list;
    }

    /// The rows a person has selected, in the order they are shown.
    List<ConcordanceRow> selected() {
        return begin.isAlone() ? List.of() : rows();
    }

    private List<ConcordanceRow> rows() {
        List<ConcordanceRow> rows = new ArrayList<>();
        list.getSelectionModel().getSelectedIndices().stream().sorted().forEach(i -> {
            if (i >= 0 && i < model.lines().size() && model.lines().get(i) instanceof ConcordanceLine.Row of) {
                rows.add(of.row());
            }
        });
        return rows;
    }

    private void selectionChanged() {
        if (!list.getSelectionModel().isEmpty()) {
            before = rows();
        }
    }

    /// Sorted or grouped anew, the same rows are selected: those that a person chose.
    private void keepSelected() {
        Set<ConcordanceRow> kept = begin.isUntouched() ? Set.of() : new HashSet<>(before);
        before = List.of();
        list.getSelectionModel().clearSelection();
        if (!kept.isEmpty() && !model.lines().isEmpty()) {
            List<Integer> at = new ArrayList<>();
            for (int i = 0; i < model.lines().size(); i++) {
                if (model.lines().get(i) instanceof ConcordanceLine.Row of && kept.contains(of.row())) {
                    at.add(i);
                }
            }
            if (!at.isEmpty()) {
                list.getSelectionModel().selectIndices(at.getFirst(),
                        at.stream().skip(1).mapToInt(Integer::intValue).toArray());
            }
        }
        if (list.getSelectionModel().isEmpty()) {
            begin.beginAgain(first());
        }
    }

    private void clicked(KwicCell cell, MouseEvent e) {
        boolean alone = !e.isShiftDown() && !e.isShortcutDown() && e.getButton() == MouseButton.PRIMARY;
        if (alone && cell.getItem() instanceof ConcordanceLine.Row of) {
            go.accept(of.row());
        }
    }

    /// The arrows lead from place to place as clicks do.
    private void moved(KeyEvent e) {
        boolean step = switch (e.getCode()) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END -> true;
            default -> false;
        };
        if (step && !e.isShiftDown() && !e.isShortcutDown() || e.getCode() == KeyCode.ENTER) {
            FxThread.later(this::goToFocused);
        }
    }

    private void goToFocused() {
        if (list.getFocusModel().getFocusedItem() instanceof ConcordanceLine.Row of) {
            go.accept(of.row());
        }
    }

    /// Begins at the first row.
    void focusFirst() {
        begin.begin(first());
    }

    private int first() {
        return !model.lines().isEmpty() && model.lines().getFirst() instanceof ConcordanceLine.Head ? 1 : 0;
    }

    /// The names of the columns, where the lines have them.
    private final class Heads extends Pane {

        private final Label article;
        private final Label left;
        private final Label right;
        private final Label themes;

        Heads(Texts texts) {
            article = Nodes.label(texts.bind("ui.search.column.article"), "kwic-column");
            left = Nodes.label(texts.bind("ui.search.column.left"), "kwic-column");
            right = Nodes.label(texts.bind("ui.search.column.right"), "kwic-column");
            themes = Nodes.label(texts.bind("ui.search.column.themes"), "kwic-column");
            getChildren().addAll(article, left, right, themes);
            getStyleClass().add("kwic-columns");
            setMinWidth(0);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            return 28 * appearance.scale();
        }

        @Override
        protected void layoutChildren() {
            double width = cells.stream().filter(c -> c.isVisible() && !c.isEmpty()).mapToDouble(KwicCell::getWidth)
                    .max()
                    .orElse(getWidth());
            KwicColumns at = KwicColumns.of(width, appearance.scale());
            place(article, at.article() + 1);
            place(left, at.hit() - 8 * appearance.scale() - left.prefWidth(-1));
            place(right, at.hit());
            place(themes, at.themes() - 6 * appearance.scale());
        }

        private void place(Label label, double x) {
            label.resizeRelocate(x, 0, label.prefWidth(-1), getHeight());
        }
    }
}
