package app.mitjul.ui.find;

import app.mitjul.search.Concordance.By;
import app.mitjul.search.Concordance.Order;
import app.mitjul.search.ConcordanceRow;
import app.mitjul.search.Field;
import app.mitjul.search.Hit;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.find.SearchViewModel.Shown;
import app.mitjul.ui.keys.KeyActions;
import app.mitjul.ui.keys.Scope;
import app.mitjul.ui.keys.Scopes;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.look.Appearance;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The results below the reader, which stays as it is: articles with what was found in them, or every hit in its line.
public final class ResultsView extends VBox {

    private final SearchViewModel model;
    private final Texts texts;
    private final ResultsActions actions;
    private final ResultsBar bar;
    private final FoundView found;
    private final ConcordanceView concordance;
    private final SearchHome home;
    private final NothingFound nothing;
    private final InvalidationListener onAnswer = o -> show();

    public ResultsView(SearchViewModel model, Appearance appearance, Texts texts, ResultsActions actions) {
        this.model = model;
        this.texts = texts;
        this.actions = actions;
        bar = new ResultsBar(model, appearance, texts, actions, this::tag, this::export);
        found = new FoundView(model, appearance, texts, this::go);
        concordance = new ConcordanceView(model, appearance, texts, this::go);
        home = new SearchHome(model, appearance, texts);
        nothing = new NothingFound(model, texts);
        StackPane content = new StackPane(found, concordance, nothing, home);
        content.setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(bar, content);
        getStyleClass().add("results");
        Scopes.put(this, Scope.RESULTS);
        addEventFilter(KeyEvent.KEY_PRESSED, this::enterOrLeave);
    }

    public void activate() {
        found.activate();
        concordance.activate();
        home.activate();
        nothing.activate();
        model.answerProperty().addListener(onAnswer);
        model.shownProperty().addListener(onAnswer);
        model.concordance().summaryProperty().addListener(onAnswer);
        concordance.list().getSelectionModel().getSelectedIndices().addListener(onAnswer);
        texts.messagesProperty().addListener(onAnswer);
        show();
    }

    public void deactivate() {
        found.deactivate();
        concordance.deactivate();
        home.deactivate();
        nothing.deactivate();
        bar.deactivate();
        model.answerProperty().removeListener(onAnswer);
        model.shownProperty().removeListener(onAnswer);
        model.concordance().summaryProperty().removeListener(onAnswer);
        texts.messagesProperty().removeListener(onAnswer);
    }

    /// Takes its keys while something in it has the focus.
    public void listenTo(KeyActions keys) {
        keys.on(Shortcut.TAG_ROWS, this::any, this::tag);
        keys.on(Shortcut.EXPORT_ROWS, this::any, bar::showExport);
        keys.on(Shortcut.SORT_LEFT, () -> model.concordance().orderProperty().set(Order.LEFT));
        keys.on(Shortcut.SORT_RIGHT, () -> model.concordance().orderProperty().set(Order.RIGHT));
        keys.on(Shortcut.SORT_PLACE, () -> model.concordance().orderProperty().set(Order.PLACE));
        keys.on(Shortcut.GROUP_ROWS, this::nextGroup);
        keys.on(Shortcut.OTHER_VIEW, () -> {
            model.shownProperty().set(isRows() ? Shown.ARTICLES : Shown.CONCORDANCE);
            focusResults();
        });
    }

    private void nextGroup() {
        Optional<By> now = model.concordance().byProperty().get();
        model.concordance().byProperty().set(now.isEmpty()
                ? Optional.of(By.ARTICLE)
                : now.get() == By.ARTICLE ? Optional.of(By.OUTLET) : Optional.empty());
    }

    private boolean isRows() {
        return model.shownProperty().get() == Shown.CONCORDANCE;
    }

    /// Something was found.
    private boolean any() {
        SearchAnswer answer = model.answerProperty().get();
        return !answer.isEmpty() && answer.articles().orElse(1) > 0;
    }

    /// A query that names no words has articles, but no hits to line up.
    private boolean rowsShown() {
        return isRows() && !(model.answerProperty().get().total().orElse(1L) == 0L
                && model.answerProperty().get().articles().orElse(0) > 0);
    }

    private void show() {
        SearchAnswer answer = model.answerProperty().get();
        Nodes.show(home, answer.isEmpty());
        Nodes.show(nothing, !answer.isEmpty() && !any());
        Nodes.show(concordance, any() && rowsShown());
        Nodes.show(found, any() && !rowsShown());
        bar.show(rowsShown(), any(), any() && answer.total().orElse(1L) > 0,
                answer.isEmpty() ? texts.text("ui.search.home") : sentence(answer), figures());
    }

    private String sentence(SearchAnswer answer) {
        ConcordanceModel.Summary rows = model.concordance().summaryProperty().get();
        int selected = rowsShown() ? concordance.selected().size() : 0;
        if (selected > 1) {
            return texts.text("ui.search.selected", selected, rows.rows());
        }
        if (answer.articles().isEmpty() || answer.total().isEmpty()) {
            return texts.text("ui.search.counting");
        }
        return texts.text("ui.search.count", answer.total().get(), answer.articles().get());
    }

    private String figures() {
        ConcordanceModel.Summary rows = model.concordance().summaryProperty().get();
        if (rows.rows() == 0) {
            return "";
        }
        return rows.complete()
                ? texts.text("ui.search.per-thousand", rows.perThousand())
                : texts.text("ui.search.first-rows", rows.rows());
    }

    private void go(ConcordanceRow row) {
        model.remember();
        actions.show(row.article(), row.field() == Field.TEXT ? Optional.of(row.range()) : Optional.empty(),
                row.quote());
    }

    private void go(FoundLine line) {
        model.remember();
        switch (line) {
            case FoundLine.Head of -> go(line, of.article().shown().stream().findFirst());
            case FoundLine.Snippet of -> go(line, Optional.of(of.hit()));
            case FoundLine.More of -> {
                model.concordance().byProperty().set(Optional.of(By.ARTICLE));
                model.shownProperty().set(Shown.CONCORDANCE);
                focusResults();
            }
        }
    }

    private void go(FoundLine line, Optional<Hit> hit) {
        actions.show(line.article().id(), hit.filter(h -> h.field() == Field.TEXT).map(Hit::range),
                hit.map(Hit::quote).orElse(""));
    }

    private List<ConcordanceRow> selected() {
        List<ConcordanceRow> rows = rowsShown() ? concordance.selected() : List.of();
        return rows;
    }

    private void tag() {
        if (!model.library().isReadOnly()) {
            actions.tag(selected());
        }
    }

    private void export(String extension) {
        List<ConcordanceRow> rows = selected();
        actions.export(rows.size() > 1 ? rows : List.of(), extension);
    }

    /// Lists take Esc and Enter for themselves, so this comes before them.
    private void enterOrLeave(KeyEvent e) {
        Node focus = getScene().getFocusOwner();
        boolean list = focus == found || focus == concordance.list();
        if (e.getCode() == KeyCode.ESCAPE) {
            model.close();
            actions.focusReader();
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && focus == concordance.list()) {
            actions.focusReader();
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && list
                && !(found.getFocusModel().getFocusedItem() instanceof FoundLine.More)) {
            actions.focusReader();
            e.consume();
        }
    }

    /// Into the list that is shown, or to what can be searched for.
    public void focusResults() {
        if (any()) {
            if (rowsShown()) {
                concordance.focusFirst();
            } else {
                found.focusFirst();
            }
        } else {
            Node first = (model.answerProperty().get().isEmpty() ? home : nothing).lookup(".button");
            if (first != null) {
                first.requestFocus();
            }
        }
    }
}
