package app.mitjul.ui.find;

import app.mitjul.search.FoundArticle;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The articles with hits, each with the first of them. More come as the list is scrolled to its end.
final class FoundView extends ListView<FoundLine> {

    private final SearchViewModel model;
    private final Consumer<FoundLine> go;
    private final ListChangeListener<FoundArticle> onArticles = this::changed;
    private final FirstLine begin = new FirstLine(this);

    /// @param go
    ///            gets the line whose place is to be shown
    FoundView(SearchViewModel model, Appearance appearance, Texts texts, Consumer<FoundLine> go) {
        this.model = model;
        this.go = go;
        setId("found-articles");
        getStyleClass().add("kwic");
        accessibleTextProperty().bind(texts.bind("ui.search.articles"));
        fixedCellSizeProperty().bind(appearance.scaled(29));
        setPlaceholder(Nodes.plain(""));
        setCellFactory(v -> {
            FoundCell cell = new FoundCell(model, appearance, texts);
            cell.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
                if (e.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
                    go.accept(cell.getItem());
                }
            });
            return cell;
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::moved);
    }

    void activate() {
        model.articles().addListener(onArticles);
        getItems().setAll(lines(model.articles()));
    }

    void deactivate() {
        model.articles().removeListener(onArticles);
    }

    /// What is added at the end leaves the lines above as they are.
    private void changed(ListChangeListener.Change<? extends FoundArticle> change) {
        boolean added = change.next() && change.getRemovedSize() == 0 && change.getFrom() > 0
                && change.getTo() == change.getList().size();
        if (added) {
            getItems().addAll(lines(change.getAddedSubList()));
        } else {
            getItems().setAll(lines(model.articles()));
            begin.beginAgain(0);
        }
    }

    private static List<FoundLine> lines(List<? extends FoundArticle> articles) {
        List<FoundLine> lines = new ArrayList<>();
        for (FoundArticle article : articles) {
            lines.add(new FoundLine.Head(article));
            article.shown().forEach(hit -> lines.add(new FoundLine.Snippet(article, hit)));
            if (article.hits() > article.shown().size()) {
                lines.add(new FoundLine.More(article, article.hits() - article.shown().size()));
            }
        }
        return lines;
    }

    /// The arrows lead from place to place as clicks do; what changes the view waits for Enter.
    private void moved(KeyEvent e) {
        boolean step = switch (e.getCode()) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END -> true;
            default -> false;
        };
        if (step || e.getCode() == KeyCode.ENTER) {
            FxThread.later(() -> {
                FoundLine at = getFocusModel().getFocusedItem();
                if (at != null && (e.getCode() == KeyCode.ENTER || !(at instanceof FoundLine.More))) {
                    go.accept(at);
                }
            });
        }
    }

    /// Begins at the first article.
    void focusFirst() {
        begin.begin(0);
    }
}
