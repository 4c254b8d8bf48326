package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.CaretMoves;
import java.util.Map;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Turns the mouse into a selection: drag, Shift+click, double click for the eojeol, triple click for the sentence; a
/// click without moving chooses an annotation.
final class SelectionTool {

    private static final double STILL = 3;

    private final BlockFlow flow;
    private final ReaderViewModel model;
    private final Runnable selected;
    private final Timeline scrolling = new Timeline(new KeyFrame(Duration.millis(40), e -> scrollOn()));
    private boolean pressed;
    private boolean moved;
    private boolean byWord;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private int anchor;
    private Optional<TextRange> lastWord = Optional.empty();

    /// @param selected runs when the mouse is let go over a fresh selection
    SelectionTool(BlockFlow flow, ReaderViewModel model, Runnable selected) {
        this.flow = flow;
        this.model = model;
        this.selected = selected;
        scrolling.setCycleCount(Timeline.INDEFINITE);
        flow.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        flow.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        flow.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressed = true;
        moved = false;
        byWord = false;
        pressX = e.getX();
        pressY = e.getY();
        Optional<Integer> at = offsetAt(e.getX(), e.getY());
        if (at.isEmpty()) {
            return;
        }
        if (e.isShiftDown()) {
            model.selectionProperty().get().ifPresent(s -> anchor = at.get() < s.start() ? s.end() : s.start());
            model.select(anchor, at.get());
            moved = true;
        } else if (e.getClickCount() == 2) {
            take(wordOrStem(model.eojeolAt(characterUnder(e.getX(), e.getY()).orElse(at.get()))));
        } else if (e.getClickCount() >= 3) {
            take(model.sentenceAt(characterUnder(e.getX(), e.getY()).orElse(at.get())));
        } else {
            anchor = at.get();
        }
    }

    /// A second double click on a word leaves its particle out; a third takes the whole word again.
    private Optional<TextRange> wordOrStem(Optional<TextRange> word) {
        Optional<TextRange> stem = word.flatMap(w -> model.shownProperty().get()
                .flatMap(s -> CaretMoves.stemOfLast(s.text(), w)));
        boolean again = word.isPresent() && word.equals(lastWord);
        lastWord = again ? Optional.empty() : word;
        return again && stem.isPresent() ? stem : word;
    }

    private void take(Optional<TextRange> range) {
        byWord = true;
        range.ifPresent(r -> {
            anchor = r.start();
            model.select(r.start(), r.end());
        });
    }

    private void drag(MouseEvent e) {
        if (!pressed || byWord) {
            return;
        }
        moved |= Math.abs(e.getX() - pressX) > STILL || Math.abs(e.getY() - pressY) > STILL;
        lastX = e.getX();
        lastY = e.getY();
        if (moved) {
            extend();
            if (outside()) {
                scrolling.play();
            } else {
                scrolling.stop();
            }
        }
    }

    private boolean outside() {
        return lastY < 0 || lastY > flow.getHeight();
    }

    private void scrollOn() {
        if (pressed && outside()) {
            flow.scrollBy(lastY < 0 ? -24 : 24);
            flow.layout();
            extend();
        } else {
            scrolling.stop();
        }
    }

    private void extend() {
        offsetAt(lastX, Math.clamp(lastY, 0, flow.getHeight() - 1)).ifPresent(to -> model.select(anchor, to));
    }

    private void release(MouseEvent e) {
        if (!pressed || e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressed = false;
        scrolling.stop();
        if (!moved && !byWord) {
            model.selectionProperty().set(Optional.empty());
            offsetAt(e.getX(), e.getY()).ifPresent(at -> model.caret().put(at, at));
            characterUnder(e.getX(), e.getY()).ifPresentOrElse(model::chooseAt,
                    () -> model.chosenProperty().set(Optional.empty()));
        } else if (model.selectionProperty().get().isPresent()) {
            selected.run();
        }
    }

    /// The place between two characters nearest to a point of the flow.
    private Optional<Integer> offsetAt(double x, double y) {
        return paragraphAt(y).map(p -> p.insertionAt(x - p.getLayoutX(), y - p.getLayoutY()));
    }

    private Optional<Integer> characterUnder(double x, double y) {
        return paragraphAt(y).flatMap(p -> p.characterAt(x - p.getLayoutX(), y - p.getLayoutY()));
    }

    /// The paragraph at height `y`: above the first the first, below the last the last.
    private Optional<ParagraphNode> paragraphAt(double y) {
        ParagraphNode best = null;
        for (Map.Entry<Integer, Block> entry : flow.live().entrySet()) {
            if (entry.getValue() instanceof ParagraphNode p && (best == null || p.getLayoutY() <= y)) {
                best = p;
            }
        }
        return Optional.ofNullable(best);
    }
}
