package app.mitjul.ui.find;

import app.mitjul.search.FoundArticle;
import app.mitjul.search.Hit;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.look.Fonts;
import app.mitjul.ui.model.SafeText;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;

/// An article with hits, one of its hits in its sentence, or how many more there are.
final class FoundCell extends ListCell<FoundLine> {

    private static final double FONT = 14;

    private final SearchViewModel model;
    private final Appearance appearance;
    private final Texts texts;
    private final Label title = Nodes.plain("", "kwic-head");
    private final Label source = Nodes.plain("", "muted", "context");
    private final Label figures = Nodes.plain("", "muted");
    private final HBox head = new HBox(10, title, source, Nodes.spring(), figures);
    private final Label more = Nodes.plain("", "found-more");
    private final KwicPiece left = new KwicPiece("kwic-side", false);
    private final Region ground = new Region();
    private final KwicPiece hit = new KwicPiece("kwic-hit", false);
    private final KwicPiece right = new KwicPiece("kwic-side", false);
    private final Pane snippet = new Snippet();

    FoundCell(SearchViewModel model, Appearance appearance, Texts texts) {
        this.model = model;
        this.appearance = appearance;
        this.texts = texts;
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("found-head");
        title.setMinWidth(0);
        source.setMinWidth(0);
        figures.setMinWidth(USE_PREF_SIZE);
        ground.getStyleClass().add("kwic-ground");
        snippet.getChildren().addAll(left, ground, hit, right);
        getStyleClass().addAll("kwic-cell", "found-cell");
        setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable FoundLine item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (item) {
            case FoundLine.Head of -> showHead(of.article());
            case FoundLine.Snippet of -> showHit(of.hit());
            case FoundLine.More of -> {
                more.setText(texts.text("ui.search.more", of.hits()));
                setAccessibleText(more.getText());
                setGraphic(more);
            }
        }
        if (getIndex() >= getListView().getItems().size() - 8) {
            model.more();
        }
    }

    private void showHead(FoundArticle article) {
        title.setText(article.number() + " · " + SafeText.of(article.title()));
        source.setText(SafeText.of(article.outlet())
                + (article.published().isEmpty() || article.published().startsWith("X")
                        ? ""
                        : " · " + SafeText.of(article.published())));
        double perThousand = article.length() == 0 ? 0 : 1000.0 * article.hits() / article.length();
        figures.setText(article.hits() == 0 ? "" : texts.text("ui.search.group.article", article.hits(), perThousand));
        setAccessibleText(title.getText() + ", " + source.getText() + ", " + figures.getText());
        setGraphic(head);
    }

    private void showHit(Hit found) {
        Font font = Font.font(Fonts.SERIF, FONT * appearance.scale());
        left.show(found.before(), 0, font);
        hit.show(found.quote(), 0, Font.font(Fonts.SERIF, FontWeight.BOLD, FONT * appearance.scale()));
        right.show(found.after(), 0, font);
        setAccessibleText(LineText.of(found.before()) + "«" + LineText.of(found.quote()) + "»"
                + LineText.of(found.after()));
        setGraphic(snippet);
        snippet.requestLayout();
    }

    /// The line as it stands in the text.
    private final class Snippet extends Pane {

        @Override
        protected double computePrefHeight(double width) {
            return 1;
        }

        @Override
        protected void layoutChildren() {
            setLayoutX(0);
            setLayoutY(0);
            double height = FoundCell.this.getHeight();
            double end = FoundCell.this.getWidth() - 16 * appearance.scale();
            double at = Math.rint(38 * appearance.scale());
            double leftWidth = Math.ceil(left.wordsWidth());
            left.place(at, Math.min(leftWidth, end - at), height);
            at += leftWidth + 1;
            double hitWidth = Math.min(Math.ceil(hit.wordsWidth()), Math.max(0, end - at));
            ground.resizeRelocate(at - 2, Math.rint(height * 0.12), hitWidth + 4, Math.rint(height * 0.76));
            hit.place(at, hitWidth, height);
            right.place(at + hitWidth + 1, end - at - hitWidth - 1, height);
        }
    }
}
