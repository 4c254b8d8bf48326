package app.mitjul.ui.library;

import app.mitjul.domain.article.Article;
import app.mitjul.session.ArticleRow;
import app.mitjul.text.Fold;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.common.WrappingBox;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.SafeText;
import app.mitjul.ui.model.SourceNames;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.ListCellSkin;
import org.jspecify.annotations.Nullable;

/// One article in the list: title, source line, dots with counts, whether its text was cut off; or the heading of a group.
final class ArticleCell extends ListCell<ListLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final LibraryViewModel model;
    private final Texts texts;
    private final CutText title = new CutText(2, "article-title");
    private final CutText source = new CutText(1, "article-source");
    private final ArticleMarks marks;
    private final WrappingBox box;
    private final GroupHeading heading;
    /// The words of the filter that its title was drawn with.
    private String words = "";

    ArticleCell(LibraryViewModel model, Appearance appearance, Texts texts, ObservableValue<Number> width) {
        this.model = model;
        this.texts = texts;
        marks = new ArticleMarks(model.library(), appearance, texts);
        box = new WrappingBox(3, width, title, source, marks);
        heading = new GroupHeading(model.groups(), texts);
        setPrefWidth(1);
        setMinHeight(0); // a list asks for this height, too, and to wrap lines takes time
        getStyleClass().add("article-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setSkin(new ListCellSkin<>(this)); // made while it is styled it would be styled a second time
    }

    @Override
    protected void updateItem(@Nullable ListLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEADING, !empty && line instanceof ListLine.Heading);
        if (getGraphic() != null) {
            getGraphic().setVisible(!empty); // not taken away: what comes back would be styled all over again
        }
        if (empty || line == null) {
            setAccessibleText(null);
            return;
        }
        show(line);
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = getGraphic();
        return content == null
                ? super.computePrefHeight(width)
                : snapSizeY(snappedTopInset() + content.prefHeight(-1) + snappedBottomInset());
    }

    /// Shows again what it shows: names, words of the search or colours may have changed.
    void redraw() {
        if (!isEmpty() && getItem() != null) {
            show(getItem());
        }
    }

    /// Shows the words that were found, unless it does already.
    void redrawWords() {
        if (!model.drawnWordsProperty().get().equals(words)) {
            redraw();
        }
    }

    private void show(ListLine line) {
        if (line instanceof ListLine.OfArticle of) {
            show(of.row());
        } else if (line instanceof ListLine.Heading of) {
            heading.show(of);
            setAccessibleText(heading.getAccessibleText());
            draw(heading);
        }
    }

    private void show(ArticleRow row) {
        Article article = row.article();
        showTitle(SafeText.of(article.title()));
        String line = SourceNames.line(article.source(), model.library().arranged().outletsProperty().get());
        source.show(line, List.of());
        Nodes.show(source, !line.isEmpty());
        marks.show(row);
        setAccessibleText(SafeText.of(article.title()) + ", " + line + ", " + StateWords.word(article.state(), texts));
        draw(box);
    }

    private void draw(Node content) {
        content.setVisible(true);
        if (getGraphic() != content) {
            setGraphic(content);
        }
    }

    private void showTitle(String text) {
        words = model.drawnWordsProperty().get();
        title.show(text, words.isEmpty() ? List.of() : Fold.of(text).find(words));
    }
}
