package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import app.mitjul.ui.reader.CaretModel.Place;
import java.util.Optional;
import javafx.beans.InvalidationListener;

/// Dims everything but one sentence: the one with the selection or the caret when that is on the screen, else the one at
/// a third of the height.
final class FocusMode {

    private final TextColumn column;
    private final ReaderViewModel model;
    private final Runnable placed = this::follow;
    private final InvalidationListener onPlace = o -> follow();
    private boolean on;
    private boolean following;

    FocusMode(TextColumn column, ReaderViewModel model) {
        this.column = column;
        this.model = model;
    }

    void activate() {
        column.flow().addPlaced(placed);
        model.selectionProperty().addListener(onPlace);
        model.caret().placeProperty().addListener(onPlace);
    }

    void deactivate() {
        column.flow().removePlaced(placed);
        model.selectionProperty().removeListener(onPlace);
        model.caret().placeProperty().removeListener(onPlace);
    }

    void set(boolean now) {
        on = now;
        follow();
    }

    private void follow() {
        if (!following) {
            following = true;
            column.dimAllBut(on ? sentence() : Optional.empty());
            following = false;
        }
    }

    private Optional<TextRange> sentence() {
        Optional<Integer> caret = model.selectionProperty().get().map(TextRange::start)
                .or(() -> model.caret().placeProperty().get().map(Place::offset));
        return caret.filter(column::isOnScreen).or(() -> column.offsetAt(column.flow().getHeight() / 3))
                .or(() -> column.paragraphs().stream().findFirst().map(p -> p.piece().range().start()))
                .flatMap(model::sentenceAt);
    }
}
