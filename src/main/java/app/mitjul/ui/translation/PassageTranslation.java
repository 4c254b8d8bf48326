package app.mitjul.ui.translation;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.Typed;
import app.mitjul.ui.writing.NoteArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/// The translation of the chosen passage, beside the text: the one of exactly its words, then those of the sentences it
/// lies in. All can be edited here.
public final class PassageTranslation extends ScrollPane {

    /// Up to this many sentences have a field each.
    private static final int MOST = 12;

    private final TranslationViewModel model;
    private final Appearance appearance;
    private final Texts texts;
    private final VBox box = new VBox(10);
    private final Label hint = new Label();
    private final Label quote = Nodes.plain("", "quote");
    private final NoteArea own;
    private final VBox ofPassage;
    private final VBox sentences = new VBox(12);
    private final InvalidationListener onChange = o -> show();
    private final ObservableValue<?> chosen;
    private final ObservableValue<?> selected;
    private final List<Field> fields = new ArrayList<>();
    private Optional<Annotation> annotation = Optional.empty();
    private boolean active;

    private record Field(TextRange range, LineEditor editor, StatusMark status) {
    }

    public PassageTranslation(TranslationViewModel model, Appearance appearance, Texts texts) {
        this.model = model;
        this.appearance = appearance;
        this.texts = texts;
        chosen = model.chosen();
        selected = model.selection();
        own = new NoteArea(texts, "ui.translation.own", (text, visit, done) -> annotation.ifPresent(a -> model.library()
                .write(typed(a), a.anchor().quote(), text, c -> c.setTranslation(a.id(), text, visit), done)));
        own.setId("own-translation");
        quote.setWrapText(true);
        quote.setMaxHeight(110);
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        ofPassage = new VBox(3, quote, own);
        ofPassage.getStyleClass().add("own-translation");
        box.getChildren().addAll(ofPassage, hint, sentences);
        box.getStyleClass().add("info");
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("info-scroll");
        setFocusTraversable(false);
    }

    /// Looks at the open article from now on.
    public void activate() {
        if (!active) {
            active = true;
            model.activate();
            model.lines().addListener(onChange);
            model.articleProperty().addListener(onChange);
            chosen.addListener(onChange);
            selected.addListener(onChange);
            texts.messagesProperty().addListener(onChange);
            show();
        }
    }

    /// Commits what is being typed and looks no longer.
    public void deactivate() {
        if (active) {
            active = false;
            flush();
            model.lines().removeListener(onChange);
            model.articleProperty().removeListener(onChange);
            chosen.removeListener(onChange);
            selected.removeListener(onChange);
            texts.messagesProperty().removeListener(onChange);
            model.deactivate();
        }
    }

    private Optional<Annotation> chosenAnnotation() {
        return model.reader().flatMap(r -> r.chosenProperty().get().flatMap(r::annotation));
    }

    private void show() {
        Optional<TextRange> selection = model.reader().flatMap(r -> r.selectionProperty().get());
        Optional<Annotation> now = chosenAnnotation();
        if (!now.map(Annotation::id).equals(annotation.map(Annotation::id))) {
            own.flush();
        }
        annotation = now;
        Nodes.show(ofPassage, now.isPresent());
        now.ifPresent(a -> {
            quote.setText(a.anchor().quote().replace('\n', ' '));
            own.show(model.library().unsaved().text(typed(a)).orElse(a.translation()));
        });
        Optional<TextRange> place = now.map(Annotation::range).or(() -> selection);
        List<Line> mine = place.map(this::linesIn).orElse(List.of());
        showFields(mine);
        hint.setText(place.isPresent()
                ? texts.text("ui.translation.sentences", mine.size())
                : texts.text("ui.translation.hint", model.count(SegmentStatus.FINAL), model.lines().size()));
    }

    private static Typed typed(Annotation annotation) {
        return new Typed(Typed.Kind.TRANSLATION, annotation.id().value());
    }

    private List<Line> linesIn(TextRange place) {
        List<Line> all = model.lines();
        List<Line> found = new ArrayList<>();
        for (int i = Math.max(0, model.indexAt(place.start())); i < all.size() && found.size() < MOST; i++) {
            if (all.get(i).range().start() >= place.end()) {
                break;
            }
            if (all.get(i).range().overlaps(place)) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /// Fields stay as long as their sentences are the same, so that typing goes on.
    private void showFields(List<Line> mine) {
        if (!fields.stream().map(Field::range).toList().equals(mine.stream().map(Line::range).toList())) {
            flush();
            fields.clear();
            sentences.getChildren().clear();
            mine.forEach(this::add);
        }
        for (int i = 0; i < mine.size(); i++) {
            fields.get(i).editor().show(mine.get(i));
            fields.get(i).status().show(mine.get(i).status(), appearance.look());
        }
    }

    private void add(Line line) {
        LineEditor editor = new LineEditor(line, model, texts, Font.font("Noto Serif CJK KR", 13.5));
        StatusMark status = new StatusMark(texts, to -> {
            editor.flush();
            model.lines().stream().filter(l -> l.range().equals(line.range())).findFirst()
                    .ifPresent(l -> model.setStatus(l, to));
        });
        Label source = Nodes.plain(line.source(), "quote", "noted-quote");
        source.setWrapText(true);
        source.setMaxHeight(90);
        HBox head = new HBox(Nodes.plain(Integer.toString(line.number()), "line-number"), Nodes.spring(), status);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox one = new VBox(3, head, source, editor);
        one.getStyleClass().add("sentence-translation");
        fields.add(new Field(line.range(), editor, status));
        sentences.getChildren().add(one);
    }

    /// Commits what has been typed.
    public void flush() {
        own.flush();
        fields.forEach(f -> f.editor().flush());
    }
}
