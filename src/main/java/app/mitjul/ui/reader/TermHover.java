package app.mitjul.ui.reader;

import app.mitjul.text.TermHit;
import app.mitjul.ui.reader.Layers.Layer;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/// Opens the card of a term when the mouse rests on it, and closes it when the mouse or the text goes on.
final class TermHover {

    private final TextColumn column;
    private final ReaderViewModel model;
    private final Layer<TermCard> card;
    private final PauseTransition resting = new PauseTransition(Duration.millis(350));
    private double mouseX;
    private double mouseY;

    TermHover(TextColumn column, ReaderViewModel model, Layer<TermCard> card) {
        this.column = column;
        this.model = model;
        this.card = card;
        resting.setOnFinished(e -> hitUnderMouse().ifPresentOrElse(this::show, this::hide));
        column.flow().addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        column.flow().addEventHandler(MouseEvent.MOUSE_EXITED, e -> hide());
        column.flow().addEventFilter(MouseEvent.MOUSE_PRESSED, e -> hide());
        column.flow().addEventFilter(ScrollEvent.SCROLL, e -> hide());
    }

    private void moved(MouseEvent e) {
        mouseX = e.getX();
        mouseY = e.getY();
        if (isShown() && !hitUnderMouse().equals(card.get().shown())) {
            hide();
        }
        resting.playFromStart();
    }

    private Optional<TermHit> hitUnderMouse() {
        if (model.termPlaces().hitsProperty().get().isEmpty()) {
            return Optional.empty();
        }
        return column.paragraphs().stream().filter(p -> p.getBoundsInParent().contains(mouseX, mouseY)).findFirst()
                .flatMap(p -> p.characterAt(mouseX - p.getLayoutX(), mouseY - p.getLayoutY()))
                .flatMap(at -> model.termPlaces().at(at));
    }

    /// Shows the card of the term at the caret or under the mouse.
    void show(TermHit hit) {
        resting.stop();
        card.get().show(hit);
    }

    boolean isShown() {
        return card.isShown();
    }

    void hide() {
        resting.stop();
        card.ifMade(TermCard::hide);
    }
}
