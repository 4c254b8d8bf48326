package app.mitjul.ui.inspector;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.ui.codebook.ThemeChip;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.common.WrappingBox;
import app.mitjul.ui.look.Look;
import app.mitjul.ui.model.ThemeNames;
import app.mitjul.ui.model.Typed;
import app.mitjul.ui.reader.ReaderViewModel;
import app.mitjul.ui.writing.NoteField;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// One annotation in the inspector: its themes, its words, its note.
final class AnnotationCard extends WrappingBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ReaderViewModel reader;
    private final Texts texts;
    private final FlowPane themes = new FlowPane(10, 4);
    private final Label place = Nodes.plain("", "muted");
    private final Label quote = new Label();
    private final NoteField note;
    private final Label translation = new Label();
    private final Label damaged = Nodes.warning("");
    private final Label changed = Nodes.plain("", "muted", "card-changed");
    private Annotation annotation;

    AnnotationCard(Annotation first, ReaderViewModel reader, Texts texts, Consumer<String> follow,
            ObservableValue<Number> width) {
        super(5, width);
        this.reader = reader;
        this.texts = texts;
        annotation = first;
        place.setMinWidth(USE_PREF_SIZE);
        quote.setWrapText(true);
        quote.getStyleClass().add("quote");
        translation.setWrapText(true);
        translation.setMaxHeight(72);
        translation.getStyleClass().add("card-translation");
        note = new NoteField(texts, "ui.inspector.note.prompt", follow, (text, visit, done) -> reader.library()
                .write(typed(), annotation.anchor().quote(), text, c -> c.setNote(annotation.id(), text, visit),
                        done));
        Button delete = Nodes.iconButton(Feather.TRASH_2, texts.bind("ui.inspector.delete"),
                () -> reader.library().tell(c -> c.deleteAnnotations(Set.of(annotation.id()))), "card-delete");
        HBox.setHgrow(themes, Priority.ALWAYS);
        HBox head = new HBox(6, themes, place, delete);
        head.setAlignment(Pos.TOP_LEFT);
        Nodes.show(damaged, false);
        changed.setWrapText(true);
        Nodes.show(changed, false);
        getChildren().addAll(head, damaged, quote, changed, translation, note);
        getStyleClass().add("annotation-card");
        addEventFilter(MouseEvent.MOUSE_PRESSED, e -> choose());
        note.focusWithinProperty().addListener((o, was, now) -> {
            if (now) {
                choose();
            }
        });
    }

    private Typed typed() {
        return new Typed(Typed.Kind.NOTE, annotation.id().value());
    }

    private void choose() {
        if (!reader.chosenProperty().get().filter(annotation.id()::equals).isPresent()) {
            reader.chosenProperty().set(java.util.Optional.of(annotation.id()));
            reader.placeProperty().set(java.util.Optional.empty());
            reader.placeProperty().set(java.util.Optional.of(annotation.range()));
        }
    }

    /// Shows the annotation as the library holds it now.
    void show(Annotation now, int number, List<Theme> its, Look look, boolean chosen) {
        annotation = now;
        themes.getChildren().setAll(its.stream().map(t -> themeLabel(t, look)).toList());
        if (its.isEmpty()) {
            themes.getChildren().add(Nodes.plain(texts.text("ui.inspector.notheme"), "muted"));
        }
        boolean differs = reader.shownProperty().get()
                .filter(s -> s.damage().annotations().contains(now.id())).isPresent();
        Nodes.show(damaged, differs);
        damaged.setText(texts.text("ui.damage.annotation"));
        place.setText("¶" + number + reader.shownProperty().get().flatMap(s -> s.page(now.range().start()))
                .map(page -> " · " + texts.text("ui.inspector.page", String.valueOf(page))).orElse(""));
        quote.setText(now.anchor().quote().replace('\n', ' '));
        Nodes.show(changed, now.anchor().isChanged());
        changed.setText(now.anchor().made().map(first -> texts.text("ui.card.changed",
                first.quote().replace('\n', ' '))).orElse(""));
        translation.setText(now.translation().strip());
        Nodes.show(translation, !now.translation().isBlank());
        note.show(reader.library().unsaved().text(typed()).orElse(now.note()));
        pseudoClassStateChanged(CHOSEN, chosen);
        String edge = its.isEmpty() ? Look.hex(look.muted()) : Look.hex(look.ink(its.getFirst().color()));
        setStyle("-mj-edge: " + edge + ";");
        setAccessibleText(now.anchor().quote());
    }

    private Label themeLabel(Theme theme, Look look) {
        Label label = new Label(ThemeNames.both(theme, texts.korean()), ThemeChip.dot(look.ink(theme.color())));
        label.getStyleClass().add("card-theme");
        return label;
    }

    void editNote() {
        note.edit();
    }

    void flush() {
        note.flush();
    }
}
