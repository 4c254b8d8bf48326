package app.mitjul.ui.library;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.TranslationProgress;
import app.mitjul.ui.codebook.ThemeChip;
import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// The last line of an article in the list: dots with counts, how far it is read and translated, whether it was cut off.
/// The same again makes nothing anew: while one types, a list shows other articles at every letter.
final class ArticleMarks extends HBox {

    private static final double SPACING = 10;
    /// An icon stands nearer to its word than the words to each other.
    private static final Insets BEFORE_WORD = new Insets(0, 4 - SPACING, 0, 0);

    private final LibraryModel library;
    private final Appearance appearance;
    private final Texts texts;
    /// Everything its nodes were made from.
    private List<Object> shown = List.of();

    ArticleMarks(LibraryModel library, Appearance appearance, Texts texts) {
        super(SPACING);
        this.library = library;
        this.appearance = appearance;
        this.texts = texts;
        setAlignment(Pos.CENTER_RIGHT);
    }

    void show(ArticleRow row) {
        List<Theme> themes = row.themes().keySet().stream().flatMap(id -> library.theme(id).stream()).toList();
        Optional<TranslationProgress> translated = Optional
                .ofNullable(library.translationsProperty().get().get(row.article().id()));
        List<Object> next = List.of(themes, row.themes(), row.article().state(), translated, row.article().truncated(),
                appearance.look(), texts.messagesProperty().get());
        if (!next.equals(shown)) {
            shown = next;
            getChildren().setAll(nodes(row, themes, translated));
        }
    }

    private List<Node> nodes(ArticleRow row, List<Theme> themes, Optional<TranslationProgress> translated) {
        List<Node> nodes = new ArrayList<>();
        themes.forEach(theme -> nodes.add(dot(theme, row.themes().getOrDefault(theme.id(), 0))));
        if (!nodes.isEmpty()) {
            nodes.add(Nodes.spring());
        }
        Node icon = StateWords.icon(row.article().state());
        icon.getStyleClass().add("reading-icon");
        setMargin(icon, BEFORE_WORD);
        Text word = new Text(StateWords.word(row.article().state(), texts));
        word.getStyleClass().add("reading-state");
        nodes.add(icon);
        nodes.add(word);
        translated.ifPresent(progress -> nodes.add(translated(progress)));
        if (row.article().truncated()) {
            Label cut = Nodes.plain(texts.text("ui.library.cutoff"), "cut-off");
            cut.setGraphic(new Icon(Feather.SCISSORS));
            nodes.add(cut);
        }
        return nodes;
    }

    private Label translated(TranslationProgress progress) {
        Label done = Nodes.plain(texts.text("ui.library.translated", progress.done(), progress.sentences()), "cut-off",
                "translated");
        done.setGraphic(new Icon(Feather.TYPE));
        done.setMinWidth(USE_PREF_SIZE);
        done.setAccessibleText(texts.text("ui.library.translated.name", progress.done(), progress.sentences()));
        return done;
    }

    private Label dot(Theme theme, int count) {
        Label label = new Label(String.format(Locale.ROOT, "%d", count),
                ThemeChip.dot(appearance.look().ink(theme.color())));
        label.getStyleClass().add("theme-count");
        return label;
    }
}
