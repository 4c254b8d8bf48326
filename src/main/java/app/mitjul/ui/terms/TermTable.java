package app.mitjul.ui.terms;

import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import app.mitjul.session.TermDraft;
import app.mitjul.session.TermUse;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The accepted terms, edited in place. Enter or F2 begins with the translation, Tab goes on to the next field, Delete
/// takes terms off the list, Ctrl+Enter goes to the first place.
final class TermTable extends TableView<Term> {

    private static final double WIDE = 1.4;

    private final TermsViewModel model;
    private final Texts texts;
    private final Consumer<Term> go;
    private final TableColumn<Term, String> target;
    private final double scale;

    /// @param scale
    ///            of the interface; from [#WIDE] on the columns keep their width and scroll
    TermTable(TermsViewModel model, Texts texts, double scale, Consumer<Term> go) {
        this.scale = scale;
        this.model = model;
        this.texts = texts;
        this.go = go;
        setId("terms-table");
        accessibleTextProperty().bind(texts.bind("ui.terms.title"));
        setItems(model.visible());
        model.visible().comparatorProperty().bind(comparatorProperty());
        setEditable(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(scale < WIDE ? CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN : UNCONSTRAINED_RESIZE_POLICY);
        setPlaceholder(Nodes.label(texts.bind("ui.terms.empty"), "empty-state"));
        target = column("ui.terms.target", 170, "term-cell-target", Term::target,
                (d, v) -> new TermDraft(d.source(), d.original(), d.latin(), v, d.note()));
        getColumns().setAll(List.of(
                column("ui.terms.source", 150, "term-cell-source", Term::source,
                        (d, v) -> new TermDraft(v, d.original(), d.latin(), d.target(), d.note())),
                column("ui.terms.original", 112, "term-cell", Term::original,
                        (d, v) -> new TermDraft(d.source(), v, d.latin(), d.target(), d.note())),
                column("ui.terms.latin", 130, "term-cell", Term::latin,
                        (d, v) -> new TermDraft(d.source(), d.original(), v, d.target(), d.note())),
                target, column("ui.terms.note", 170, "muted", Term::note,
                        (d, v) -> new TermDraft(d.source(), d.original(), d.latin(), d.target(), v)),
                figure("ui.terms.articles", TermUse::articles), figure("ui.terms.places", TermUse::occurrences)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        editingCellProperty().addListener((o, was, now) -> held(now != null));
    }

    private TableColumn<Term, String> column(String key, double width, String style, Function<Term, String> value,
            BiFunction<TermDraft, String, TermDraft> with) {
        TableColumn<Term, String> column = new TableColumn<>();
        column.textProperty().bind(texts.bind(key));
        column.setPrefWidth(width * scale);
        column.setMinWidth(64 * scale);
        column.setCellValueFactory(f -> new ReadOnlyStringWrapper(value.apply(f.getValue())));
        column.setCellFactory(c -> new TermCell(this, style));
        column.setOnEditCommit(e -> model.edit(e.getRowValue(),
                with.apply(TermsViewModel.draft(e.getRowValue()), e.getNewValue())));
        return column;
    }

    /// How often a term occurs; a click goes to the first place.
    private TableColumn<Term, Integer> figure(String key, ToIntFunction<TermUse> value) {
        TableColumn<Term, Integer> column = new TableColumn<>();
        column.textProperty().bind(texts.bind(key));
        column.setPrefWidth(76 * scale);
        column.setMinWidth(66 * scale);
        column.setMaxWidth(90 * scale);
        column.setEditable(false);
        column.setCellValueFactory(f -> model.surveyProperty().map(s -> value.applyAsInt(model.use(f.getValue()))));
        column.setCellFactory(c -> new TableCell<>() {
            {
                setAlignment(Pos.CENTER_RIGHT);
                getStyleClass().add("term-figure");
                setOnMouseClicked(e -> {
                    if (!isEmpty() && getTableRow().getItem() != null) {
                        go.accept(getTableRow().getItem());
                    }
                });
            }

            @Override
            protected void updateItem(Integer item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : item.toString());
            }
        });
        return column;
    }

    /// At once while a field is edited: rows that are read anew in between would take it away. Going on from one field to
    /// the next is no end.
    private void held(boolean editing) {
        if (editing) {
            model.hold(true);
        } else {
            FxThread.later(() -> model.hold(getEditingCell() != null));
        }
    }

    private void key(KeyEvent e) {
        Term chosen = getSelectionModel().getSelectedItem();
        if (chosen == null || e.getTarget() != this) {
            return;
        }
        switch (e.getCode()) {
            case ENTER -> {
                if (e.isShortcutDown()) {
                    go.accept(chosen);
                } else {
                    edit(getSelectionModel().getSelectedIndex(), target);
                }
            }
            case F2 -> edit(getSelectionModel().getSelectedIndex(), target);
            case DELETE, BACK_SPACE -> model.delete(List.copyOf(getSelectionModel().getSelectedItems()));
            default -> {
                return;
            }
        }
        e.consume();
    }

    /// Goes on to the next editable field of the row, or of the one below.
    void editBeside(int row, TableColumn<Term, ?> column, int by) {
        List<? extends TableColumn<Term, ?>> fields = getColumns().stream().filter(TableColumn::isEditable).toList();
        int at = fields.indexOf(column) + by;
        int next = row + Math.floorDiv(at, fields.size());
        if (next >= 0 && next < getItems().size()) {
            show(next, fields.get(Math.floorMod(at, fields.size())));
        }
    }

    /// Begins to edit the translation of a term, as soon as its row is on the screen.
    void editTarget(TermId id) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(id)) {
                show(i, target);
            }
        }
    }

    /// Only a field that is laid out can be edited.
    private void show(int row, TableColumn<Term, ?> column) {
        getSelectionModel().clearAndSelect(row);
        scrollTo(row);
        scrollToColumn(column);
        Nodes.afterLayout(this, () -> edit(row, column));
    }

    void deactivate() {
        model.visible().comparatorProperty().unbind();
    }

    /// The key that goes to the first place.
    static boolean goes(KeyEvent e) {
        return e.getCode() == KeyCode.ENTER && e.isShortcutDown();
    }
}
