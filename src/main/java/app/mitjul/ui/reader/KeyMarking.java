package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.text.CaretMoves;
import app.mitjul.text.CaretMoves.Unit;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.model.SaveState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Selecting, choosing and moving boundaries by keys.
final class KeyMarking {

    /// A boundary on its way to the disk: the next step goes on from there.
    private record Moving(AnnotationId mark, TextRange to, String visit) {
    }

    private final ReaderViewModel model;
    private final CaretTool caret;
    private Optional<Moving> moving = Optional.empty();

    KeyMarking(ReaderViewModel model, CaretTool caret) {
        this.model = model;
        this.caret = caret;
    }

    private String text() {
        return model.shownProperty().get().map(ShownArticle::text).orElse("");
    }

    /// The offset that keys mean: the caret, or the beginning of what is selected or chosen.
    private int here() {
        return model.selectionProperty().get().map(TextRange::start).orElse(caret.place().offset());
    }

    void selectSentence() {
        int at = here();
        model.sentenceAt(at).or(() -> model.sentenceAt(CaretMoves.beforeGap(text(), at))).ifPresent(caret::select);
    }

    void selectParagraph() {
        int at = here();
        model.shownProperty().get().flatMap(s -> s.paragraphAt(at)).ifPresent(caret::select);
    }

    /// Chooses the next (1) or previous (-1) annotation in order of reading, from the chosen one or the caret on.
    void step(int by) {
        List<Annotation> all = model.shownProperty().get().map(ShownArticle::annotations).orElse(List.of());
        Optional<Annotation> chosen = model.chosenProperty().get().flatMap(model::annotation);
        int index = chosen.map(all::indexOf).filter(i -> i >= 0).map(i -> i + by).orElseGet(() -> {
            int at = caret.place().offset();
            int after = (int) all.stream().filter(a -> a.range().start() < at).count();
            return by > 0 ? after : after - 1;
        });
        if (index >= 0 && index < all.size()) {
            choose(all.get(index));
        }
    }

    private void choose(Annotation annotation) {
        model.selectionProperty().set(Optional.empty());
        model.chosenProperty().set(Optional.of(annotation.id()));
        int start = annotation.range().start();
        model.caret().put(start, start);
        model.placeProperty().set(Optional.empty());
        model.placeProperty().set(Optional.of(annotation.range()));
    }

    /// Chooses the annotation at the caret when none is chosen.
    void chooseHere() {
        if (model.chosenProperty().get().isEmpty()) {
            model.chooseAt(caret.place().offset());
        }
    }

    static boolean isBoundary(Shortcut how) {
        return switch (how) {
            case END_BACK, END_ON, START_BACK, START_ON, END_BACK_CHARACTER, END_ON_CHARACTER, START_BACK_CHARACTER,
                    START_ON_CHARACTER ->
                true;
            default -> false;
        };
    }

    /// Moves one end of the chosen annotation, or of the selection when no annotation is on these words.
    void boundary(Shortcut how) {
        Optional<Annotation> mark = model.chosenProperty().get().flatMap(model::annotation);
        Optional<TextRange> selected = model.selectionProperty().get();
        if (mark.isPresent() && selected.filter(s -> !s.equals(now(mark.get()))).isEmpty()) {
            TextRange to = moved(now(mark.get()), how);
            move(mark.get(), to);
            show(to, how);
        } else {
            selected.ifPresent(s -> {
                TextRange to = moved(s, how);
                model.select(to.start(), to.end());
                show(to, how);
            });
        }
    }

    private TextRange now(Annotation mark) {
        boolean failed = model.library().saveStateProperty().get() instanceof SaveState.Failed;
        return moving.filter(m -> m.mark().equals(mark.id()) && !failed && !m.to().equals(mark.range()))
                .filter(m -> model.library().saveStateProperty().get() instanceof SaveState.Saving)
                .map(Moving::to).orElse(mark.range());
    }

    /// Gives an annotation other boundaries; a row of moves of one annotation is one step of undo.
    void move(Annotation mark, TextRange to) {
        if (to.equals(now(mark))) {
            return;
        }
        String visit = moving.filter(m -> m.mark().equals(mark.id())).map(Moving::visit)
                .orElseGet(() -> UUID.randomUUID().toString());
        moving = Optional.of(new Moving(mark.id(), to, visit));
        if (model.selectionProperty().get().isPresent()) {
            model.selectionProperty().set(Optional.of(to));
        }
        model.library().tell(c -> c.move(mark.id(), to, visit));
    }

    private void show(TextRange to, Shortcut how) {
        boolean end = switch (how) {
            case END_BACK, END_ON, END_BACK_CHARACTER, END_ON_CHARACTER -> true;
            default -> false;
        };
        int at = end ? to.end() : to.start();
        model.caret().put(new CaretModel.Place(at, end), end ? to.start() : to.end());
        caret.reveal(new CaretModel.Place(at, end));
    }

    private TextRange moved(TextRange range, Shortcut how) {
        return switch (how) {
            case END_BACK -> CaretMoves.endBack(text(), range, Unit.EOJEOL);
            case END_ON -> CaretMoves.endOn(text(), range, Unit.EOJEOL);
            case START_BACK -> CaretMoves.startBack(text(), range, Unit.EOJEOL);
            case START_ON -> CaretMoves.startOn(text(), range, Unit.EOJEOL);
            case END_BACK_CHARACTER -> CaretMoves.endBack(text(), range, Unit.GRAPHEME);
            case END_ON_CHARACTER -> CaretMoves.endOn(text(), range, Unit.GRAPHEME);
            case START_BACK_CHARACTER -> CaretMoves.startBack(text(), range, Unit.GRAPHEME);
            case START_ON_CHARACTER -> CaretMoves.startOn(text(), range, Unit.GRAPHEME);
            default -> range;
        };
    }
}
