package app.mitjul.ui.library;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.TranslationProgress;
import app.mitjul.text.Fold;
import app.mitjul.ui.codebook.ThemeChip;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.common.WrappingBox;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.SafeText;
import app.mitjul.ui.model.SourceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One article in the list: title, source line, dots with counts, whether its text was cut off; or the heading of a group.
final class ArticleCell extends ListCell<ListLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final LibraryViewModel model;
    private final Appearance appearance;
    private final Texts texts;
    private final Label title = new Label();
    private final TextFlow titleWithHits = new TextFlow();
    private final Label source = new Label();
    private final HBox marks = new HBox(10);
    private final WrappingBox box;
    private final GroupHeading heading;

    ArticleCell(LibraryViewModel model, Appearance appearance, Texts texts, ObservableValue<Number> width) {
        this.model = model;
        this.appearance = appearance;
        this.texts = texts;
        title.setWrapText(true);
        title.getStyleClass().add("article-title");
        titleWithHits.getStyleClass().add("article-title");
        source.getStyleClass().add("article-source");
        marks.setAlignment(Pos.CENTER_LEFT);
        box = new WrappingBox(3, width, new StackPane(title, titleWithHits), source, marks);
        heading = new GroupHeading(model.groups(), texts);
        setPrefWidth(1);
        StackPane.setAlignment(title, Pos.TOP_LEFT);
        getStyleClass().add("article-cell");
    }

    @Override
    protected void updateItem(@Nullable ListLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEADING, !empty && line instanceof ListLine.Heading);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case ListLine.OfArticle of -> show(of.row());
            case ListLine.Heading of -> {
                heading.show(of);
                setAccessibleText(heading.getAccessibleText());
                setGraphic(heading);
            }
        }
    }

    private void show(ArticleRow row) {
        Article article = row.article();
        showTitle(SafeText.of(article.title()));
        String line = SourceNames.line(article.source(), model.library().arranged().outletsProperty().get());
        source.setText(line);
        Nodes.show(source, !line.isEmpty());
        marks.getChildren().setAll(dots(row));
        setAccessibleText(SafeText.of(article.title()) + ", " + line + ", " + StateWords.word(article.state(), texts));
        setGraphic(box);
    }

    private void showTitle(String text) {
        String query = model.queryProperty().get().strip();
        List<TextRange> hits = query.isEmpty() ? List.of() : Fold.of(text).find(query);
        Nodes.show(title, hits.isEmpty());
        Nodes.show(titleWithHits, !hits.isEmpty());
        title.setText(text);
        if (!hits.isEmpty()) {
            titleWithHits.getChildren().setAll(pieces(text, hits));
        }
    }

    private static List<Text> pieces(String text, List<TextRange> hits) {
        List<Text> pieces = new ArrayList<>();
        int from = 0;
        for (TextRange hit : hits) {
            pieces.add(piece(text.substring(from, hit.start()), "title-text"));
            pieces.add(piece(hit.of(text), "title-hit"));
            from = hit.end();
        }
        pieces.add(piece(text.substring(from), "title-text"));
        return pieces;
    }

    private static Text piece(String string, String style) {
        Text text = new Text(string);
        text.getStyleClass().add(style);
        return text;
    }

    private List<javafx.scene.Node> dots(ArticleRow row) {
        List<javafx.scene.Node> nodes = new ArrayList<>();
        row.themes().forEach((id, count) -> model.library().theme(id).ifPresent(theme -> nodes.add(dot(theme, count))));
        nodes.add(Nodes.spring());
        Label state = Nodes.plain(StateWords.word(row.article().state(), texts), "reading-state");
        state.setGraphic(StateWords.icon(row.article().state()));
        nodes.add(state);
        TranslationProgress translated = model.library().translationsProperty().get().get(row.article().id());
        if (translated != null) {
            Label done = Nodes.plain(texts.text("ui.library.translated", translated.done(), translated.sentences()),
                    "cut-off", "translated");
            done.setGraphic(Nodes.icon(Feather.TYPE));
            done.setMinWidth(USE_PREF_SIZE);
            done.setAccessibleText(
                    texts.text("ui.library.translated.name", translated.done(), translated.sentences()));
            nodes.add(done);
        }
        if (row.article().truncated()) {
            Label cut = Nodes.plain(texts.text("ui.library.cutoff"), "cut-off");
            cut.setGraphic(Nodes.icon(Feather.SCISSORS));
            nodes.add(cut);
        }
        return nodes;
    }

    private Label dot(Theme theme, int count) {
        Label label = new Label(String.format(Locale.ROOT, "%d", count),
                ThemeChip.dot(appearance.look().ink(theme.color())));
        label.getStyleClass().add("theme-count");
        return label;
    }
}
