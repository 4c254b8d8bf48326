package app.mitjul.ui.correction;

import app.mitjul.text.anchor.Fate;
import app.mitjul.ui.codebook.ThemeChip;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One mark with what becomes of it: both quotes where they differ.
final class FateCell extends ListCell<FateLine> {

    private final LibraryModel library;
    private final Appearance appearance;
    private final Texts texts;
    private final HBox head = new HBox(7);
    private final Label quote = line("quote");
    private final Label now = line("quote");
    private final VBox body = new VBox(3, head, quote, now);

    FateCell(LibraryModel library, Appearance appearance, Texts texts) {
        this.library = library;
        this.appearance = appearance;
        this.texts = texts;
        head.setAlignment(Pos.CENTER_LEFT);
        body.getStyleClass().add("fate-line");
        setPrefWidth(1);
    }

    private static Label line(String style) {
        Label label = Nodes.plain("", style);
        label.setWrapText(true);
        label.setMaxHeight(64);
        return label;
    }

    @Override
    protected void updateItem(FateLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String fate = texts.text("ui.correct.fate." + CorrectionPage.name(line.fate()));
        head.getChildren().setAll(Nodes.plain(fate, "fate", "fate-" + CorrectionPage.name(line.fate())));
        line.annotation().ifPresentOrElse(a -> a.taggings().forEach(t -> library.theme(t.theme()).ifPresent(
                theme -> head.getChildren().add(ThemeChip.dot(appearance.look().ink(theme.color()))))),
                () -> head.getChildren().add(Nodes.plain(texts.text("ui.correct.sentence"), "muted")));
        quote.setText(line.quote().replace('\n', ' '));
        boolean other = line.fate() == Fate.CHANGED;
        now.setText(other ? "→ " + line.now().replace('\n', ' ') : "");
        Nodes.show(now, other);
        quote.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("gone"),
                line.fate() == Fate.LOST || other);
        setGraphic(body);
        setAccessibleText(fate + ": " + line.quote() + (other ? " → " + line.now() : ""));
    }
}
