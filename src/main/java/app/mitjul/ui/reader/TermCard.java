package app.mitjul.ui.reader;

import app.mitjul.domain.term.Term;
import app.mitjul.session.TermSurvey;
import app.mitjul.session.TermUse;
import app.mitjul.text.TermHit;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What opens under a term: its forms, translation, note, and how often it occurs. A part of the window that lets every
/// click through.
final class TermCard extends VBox {

    private static final double WIDTH = 440;

    private final TextColumn column;
    private final ReaderViewModel model;
    private final Texts texts;
    private final Label source = Nodes.plain("", "term-source");
    private final Label forms = Nodes.plain("", "term-forms");
    private final Label target = Nodes.plain("", "term-target");
    private final Label note = Nodes.plain("", "term-note");
    private final Label use = Nodes.plain("", "muted");
    private Optional<TermHit> shown = Optional.empty();

    TermCard(TextColumn column, ReaderViewModel model, Texts texts) {
        this.column = column;
        this.model = model;
        this.texts = texts;
        source.setMinWidth(USE_PREF_SIZE);
        note.setWrapText(true);
        target.setWrapText(true);
        getStyleClass().addAll("popover", "term-card");
        setAccessibleRole(AccessibleRole.TOOLTIP);
        setManaged(false);
        setVisible(false);
        getChildren().addAll(new HBox(source, forms), target, note, use);
        setMouseTransparent(true);
    }

    /// The term whose card this is now.
    Optional<TermHit> shown() {
        return shown;
    }

    void show(TermHit hit) {
        if (shown.filter(hit::equals).isPresent()) {
            return;
        }
        shown = Optional.of(hit);
        Term term = hit.term();
        source.setText(term.source());
        forms.setText(after(term.original()) + after(term.latin()));
        line(target, term.target());
        line(note, term.note());
        use.setText("");
        place();
        model.library().terms().survey(survey -> {
            if (shown.filter(hit::equals).isPresent()) {
                use.setText(used(survey, term));
                place();
            }
        });
    }

    private static String after(String form) {
        return form.isEmpty() ? "" : " · " + form;
    }

    private static void line(Label label, String text) {
        label.setText(text);
        Nodes.show(label, !text.isEmpty());
    }

    private String used(TermSurvey survey, Term term) {
        TermUse found = survey.use(term.id());
        String in = texts.text("ui.terms.card.articles", found.articles());
        return found.glossed() ? in + " · " + texts.text("ui.terms.card.gloss") : in;
    }

    /// Below the word, or above where there is no room.
    private void place() {
        shown.flatMap(hit -> column.lastBox(hit.range())).ifPresentOrElse(this::place, this::hide);
    }

    private void place(Rectangle2D word) {
        setVisible(true);
        setAccessibleText(String.join(" ", source.getText() + forms.getText(), target.getText(), note.getText(),
                use.getText()).strip());
        applyCss();
        double room = column.flow().getWidth();
        double w = Math.min(prefWidth(-1), Math.min(WIDTH, room - 24));
        double h = prefHeight(w);
        double below = word.getMinY() + column.style().lineHeight() + 2;
        double top = below + h <= column.flow().getHeight() ? below : word.getMinY() - h - 4;
        resizeRelocate(Math.clamp(word.getMinX() - 16, 12, Math.max(12, room - w - 12)), Math.max(8, top), w, h);
        layout();
    }

    void hide() {
        shown = Optional.empty();
        setVisible(false);
    }
}
