package app.mitjul.ui.library;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.CopyChoice;
import app.mitjul.session.CopyGroup;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.SafeText;
import app.mitjul.ui.model.SourceNames;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One group of nearly identical articles: how alike they are, what becomes of them, and each article.
final class CopyCard extends VBox {

    private final LibraryModel library;
    private final Texts texts;
    private final CopyGroup group;

    /// @param decide
    ///            what becomes of the group
    /// @param first
    ///            lists show this one of them
    /// @param forget
    ///            nothing is decided any more
    /// @param open
    ///            shows an article
    CopyCard(LibraryModel library, Texts texts, CopyGroup group, Consumer<CopyChoice> decide,
            Consumer<ArticleId> first, Runnable forget, Consumer<ArticleId> open) {
        super(4);
        this.library = library;
        this.texts = texts;
        this.group = group;
        getStyleClass().add("copy-card");
        getChildren().add(header(decide, forget));
        ToggleGroup shown = new ToggleGroup();
        group.articles().forEach(id -> library.row(id)
                .ifPresent(row -> getChildren().add(line(row, shown, first, open))));
    }

    static String key(CopyChoice choice) {
        return switch (choice) {
            case KEEP -> "ui.copies.keep";
            case HIDE -> "ui.copies.hide";
            case LINK -> "ui.copies.link";
        };
    }

    private Node header(Consumer<CopyChoice> decide, Runnable forget) {
        Label alike = Nodes.plain(texts.text("ui.copies.alike", group.articles().size(), group.percent()),
                "section-title");
        alike.setWrapText(true);
        alike.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(alike, Priority.ALWAYS);
        HBox row = new HBox(6, alike);
        for (CopyChoice choice : CopyChoice.values()) {
            ToggleButton button = new ToggleButton(texts.text(key(choice)));
            boolean on = group.choice().equals(Optional.of(choice));
            button.getStyleClass().add("step-chip");
            button.setMinWidth(USE_PREF_SIZE);
            button.setSelected(on);
            button.setDisable(library.isReadOnly());
            button.setAccessibleText(texts.text(key(choice)) + ", " + alike.getText());
            button.setOnAction(e -> {
                if (on) {
                    forget.run();
                } else {
                    decide.accept(choice);
                }
            });
            row.getChildren().add(button);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node line(ArticleRow row, ToggleGroup shown, Consumer<ArticleId> first, Consumer<ArticleId> open) {
        ArticleId id = row.article().id();
        boolean isFirst = id.equals(group.first());
        String source = Stream.concat(
                SourceNames.of(row.article().source(), library.arranged().outletsProperty().get()).stream(),
                Stream.of(row.article().source().published()).filter(s -> !s.isEmpty()))
                .collect(Collectors.joining(" · "));
        Button title = new Button(SafeText.of(row.article().title()));
        title.getStyleClass().add("flat-link");
        title.setMnemonicParsing(false);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        title.setAlignment(Pos.CENTER_LEFT);
        title.setOnAction(e -> open.accept(id));
        Label by = Nodes.plain(texts.text("ui.copies.number", row.number(), source), "muted");
        by.setMinWidth(0);
        by.getStyleClass().add("copy-source");
        VBox words = new VBox(title, by);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, words);
        if (group.choice().equals(Optional.of(CopyChoice.HIDE))) {
            line.getChildren().add(shows(row, shown, isFirst, first));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// Which one of hidden copies lists show.
    private Node shows(ArticleRow row, ToggleGroup shown, boolean isFirst, Consumer<ArticleId> first) {
        RadioButton radio = new RadioButton(texts.text(isFirst ? "ui.copies.shown" : "ui.copies.hidden"));
        radio.setToggleGroup(shown);
        radio.setSelected(isFirst);
        radio.setDisable(library.isReadOnly());
        radio.setMinWidth(USE_PREF_SIZE);
        radio.setAccessibleText(texts.text("ui.copies.show", SafeText.of(row.article().title())));
        radio.setOnAction(e -> first.accept(row.article().id()));
        return radio;
    }
}
