package app.mitjul.ui.exchange;

import app.mitjul.exchange.Item;
import app.mitjul.text.HiddenCharacters;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.model.SafeText;
import app.mitjul.ui.model.SourceNames;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An article as it would come in: title, source and date, the beginning of its text.
final class FirstArticleCell extends ListCell<Item.Read> {

    private static final int BEGINNING = 300;

    private final Label title = Nodes.plain("", "preview-title");
    private final Label source = Nodes.plain("", "muted", "preview-second");
    private final Label text = Nodes.plain("", "preview-second");
    private final VBox box = new VBox(2, title, source, text);

    FirstArticleCell() {
        setPrefWidth(1);
    }

    /// The beginning of a text on one line, as it is safe to show; never ending inside a surrogate pair.
    static String line(String text, int most) {
        int end = Math.min(text.length(), most);
        if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return HiddenCharacters.visible(text.substring(0, end).replaceAll("\\s+", " ").strip());
    }

    @Override
    protected void updateItem(Item.@Nullable Read item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var article = item.article();
        title.setText(SafeText.of(article.title()));
        List<String> parts = new ArrayList<>(SourceNames.of(article.source()));
        if (!article.source().published().isEmpty()) {
            parts.add(article.source().published());
        }
        if (!article.source().url().isEmpty()) {
            parts.add(line(article.source().url(), BEGINNING));
        }
        source.setText(String.join(" · ", parts));
        Nodes.show(source, !parts.isEmpty());
        int from = Math.min(article.bodyStart(), article.text().length());
        text.setText(line(article.text().substring(from), BEGINNING));
        setAccessibleText(title.getText() + ", " + source.getText() + ", " + text.getText());
        setGraphic(box);
    }
}
