package app.mitjul.ui.translation;

import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.writing.NoteArea;
import java.util.Locale;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/// Where the translation of one sentence is typed, and the question for the client below it. Made anew for each sentence,
/// so that what is typed can only go to that one.
final class LineEditor extends VBox {

    private final NoteArea target;
    private final NoteArea question;
    private final VBox asking;
    private final TranslationViewModel model;
    private Line line;

    LineEditor(Line first, TranslationViewModel model, Texts texts, Font font) {
        super(6);
        line = first;
        this.model = model;
        target = new NoteArea(texts, "ui.translation.prompt", (text, visit, done) -> model.setTarget(line, text,
                visit, done));
        target.getStyleClass().add("target-area");
        target.setStyle(String.format(Locale.ROOT, "-fx-font-family: \"%s\"; -fx-font-size: %.1fpx;",
                font.getFamily(), font.getSize()));
        question = new NoteArea(texts, "ui.translation.question", (text, visit, done) -> model.setQuestion(line,
                text, visit, done));
        question.setId("translation-question");
        asking = new VBox(2, Nodes.label(texts.bind("ui.translation.question"), "question-title"), question);
        asking.getStyleClass().add("question-box");
        getChildren().addAll(target, asking);
        show(first);
    }

    /// Shows the sentence as the library holds it now; the same sentence, perhaps longer or shorter.
    void show(Line now) {
        line = now;
        target.show(model.target(now));
        question.show(model.question(now));
        boolean asked = now.status() == SegmentStatus.QUERY || !question.getText().isBlank();
        Nodes.show(asking, asked || question.isFocused());
    }

    NoteArea target() {
        return target;
    }

    void ask() {
        Nodes.show(asking, true);
        question.requestFocus();
        question.end();
    }

    boolean hasWords() {
        return !target.getText().isBlank();
    }

    boolean hasQuestion() {
        return !question.getText().isBlank();
    }

    void flush() {
        target.flush();
        question.flush();
    }
}
