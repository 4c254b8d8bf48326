package app.mitjul.ui.codebook;

import app.mitjul.session.Passage;
import app.mitjul.text.Fold;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.SafeText;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A passage with a box to tick: its words, its article, its note.
final class PassageCell extends ListCell<Passage> {

    private final Texts texts;
    private final Function<Passage, BooleanProperty> ticks;
    private final CheckBox box = new CheckBox();
    private final Label quote = Nodes.plain("", "passage-words");
    private final Label place = Nodes.plain("", "muted");
    private final HBox row = new HBox(8, box, new VBox(1, quote, place));
    private Optional<BooleanProperty> bound = Optional.empty();

    PassageCell(Texts texts, Function<Passage, BooleanProperty> ticks) {
        this.texts = texts;
        this.ticks = ticks;
        setPrefWidth(1);
        box.setFocusTraversable(false);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().forEach(n -> HBox.setHgrow(n, Priority.SOMETIMES));
        box.setMinWidth(USE_PREF_SIZE);
        quote.setMinWidth(0);
        place.setMinWidth(0);
    }

    static boolean holds(Passage p, String wanted) {
        String query = wanted.strip();
        return query.isEmpty() || Fold.of(p.annotation().anchor().quote()).contains(query)
                || Fold.of(p.annotation().note()).contains(query) || Fold.of(p.article().title()).contains(query);
    }

    @Override
    protected void updateItem(@Nullable Passage p, boolean empty) {
        super.updateItem(p, empty);
        bound.ifPresent(box.selectedProperty()::unbindBidirectional);
        bound = Optional.empty();
        if (empty || p == null) {
            setGraphic(null);
            return;
        }
        BooleanProperty tick = ticks.apply(p);
        box.selectedProperty().bindBidirectional(tick);
        bound = Optional.of(tick);
        quote.setText(p.annotation().anchor().quote().replace('\n', ' '));
        String note = p.annotation().note().isBlank() ? "" : " · " + p.annotation().note().replace('\n', ' ');
        place.setText(p.number() + " · " + SafeText.of(p.article().title()) + note);
        box.setAccessibleText(texts.text("ui.codebook.split.tick", quote.getText()));
        setAccessibleText(quote.getText() + ", " + p.article().title());
        setGraphic(row);
    }
}
