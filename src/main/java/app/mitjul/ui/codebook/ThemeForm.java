package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.session.ThemeDraft;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.ShownAs;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.look.Look;
import app.mitjul.domain.codebook.ThemeColors;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ThemeNames;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The fields of a theme: names, colour, underline, key, description, examples.
final class ThemeForm extends VBox {

    private static final List<UnderlinePattern> PATTERNS = List.of(UnderlinePattern.values());
    private static final double SAMPLE = 54;
    private static final int LAST_KEY = 9;

    private final LibraryModel library;
    private final Appearance appearance;
    private final Texts texts;
    private final TextField name = new TextField();
    private final TextField secondName = new TextField();
    private final TextArea description = new TextArea();
    private final TextArea examples = new TextArea();
    private final ComboBox<Integer> key = new ComboBox<>();
    private final ComboBox<UnderlinePattern> pattern = new ComboBox<>();
    private final SimpleObjectProperty<Color> color = new SimpleObjectProperty<>(
            Color.web(ThemeColors.SET.getFirst()));

    ThemeForm(LibraryModel library, Appearance appearance, Texts texts) {
        super(11);
        this.library = library;
        this.appearance = appearance;
        this.texts = texts;
        key.getItems().setAll(IntStream.rangeClosed(0, LAST_KEY).boxed().toList());
        key.setConverter(new ShownAs<>(k -> k == 0 ? texts.text("ui.theme.key.none") : keyText(k)));
        pattern.getItems().setAll(PATTERNS);
        pattern.setConverter(new ShownAs<>(this::patternName));
        pattern.setCellFactory(v -> new PatternCell());
        pattern.setButtonCell(new PatternCell());
        color.addListener((o, was, now) -> pattern.setButtonCell(new PatternCell()));
        rows(description, 3);
        rows(examples, 2);
        name.setId("theme-name");
        secondName.setId("theme-second-name");
        key.setId("theme-key");
        pattern.setId("theme-pattern");
        description.setId("theme-description");
        examples.setId("theme-examples");
        getChildren().addAll(field("ui.theme.name", name), field("ui.theme.second", secondName),
                field("ui.theme.color", new ColorChoice(color, texts)),
                new HBox(14, field("ui.theme.pattern", pattern), field("ui.theme.key", key)),
                field("ui.theme.description", description), field("ui.theme.examples", examples));
    }

    private static void rows(TextArea area, int rows) {
        area.setPrefRowCount(rows);
        area.setWrapText(true);
    }

    private String keyText(int k) {
        return library.themeOfKey(k).map(t -> k + " · " + ThemeNames.first(t, texts.korean())).orElse("" + k);
    }

    private String patternName(UnderlinePattern p) {
        return texts.text("ui.theme.pattern." + p.name().toLowerCase(Locale.ROOT));
    }

    private final class PatternCell extends ListCell<UnderlinePattern> {
        private final UnderlineSample sample = new UnderlineSample(SAMPLE);

        @Override
        protected void updateItem(@Nullable UnderlinePattern item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : patternName(item));
            setGraphic(empty || item == null ? null : sample.show(item, appearance.look().ink(Look.hex(color.get()))));
        }
    }

    private VBox field(String labelKey, Node input) {
        Label label = Nodes.label(texts.bind(labelKey), "muted");
        label.setLabelFor(input);
        input.accessibleTextProperty().bind(texts.bind(labelKey));
        VBox box = new VBox(4, label, input);
        HBox.setHgrow(box, Priority.ALWAYS);
        if (input instanceof ComboBox<?> combo) {
            combo.setMaxWidth(Double.MAX_VALUE);
        }
        return box;
    }

    void fillNew(String firstName) {
        fill(fresh(library, firstName));
    }

    /// A new theme: the first free key, and colour and pattern that are used least.
    static ThemeDraft fresh(LibraryModel library, String firstName) {
        List<Theme> all = library.themes();
        int freeKey = IntStream.rangeClosed(1, LAST_KEY).filter(k -> library.themeOfKey(k).isEmpty()).findFirst()
                .orElse(0);
        return new ThemeDraft(firstName, "", ThemeColors.next(all), PATTERNS.get(all.size() % PATTERNS.size()),
                freeKey, "", "");
    }

    void fill(Theme theme) {
        fill(new ThemeDraft(theme.name(), theme.secondName(), theme.color(), theme.pattern(), theme.key(),
                theme.description(), theme.examples()));
    }

    private void fill(ThemeDraft draft) {
        name.setText(draft.name());
        secondName.setText(draft.secondName());
        color.set(Color.web(draft.color()));
        pattern.setValue(draft.pattern());
        key.setValue(draft.key());
        description.setText(draft.description());
        examples.setText(draft.examples());
    }

    ThemeDraft draft() {
        return new ThemeDraft(name.getText().strip(), secondName.getText().strip(), Look.hex(color.get()),
                pattern.getValue(), key.getValue(), description.getText().strip(), examples.getText().strip());
    }

    /// A theme needs a name.
    BooleanBinding incomplete() {
        return Bindings.createBooleanBinding(() -> name.getText().isBlank(), name.textProperty());
    }

    void focusName() {
        name.requestFocus();
        name.selectAll();
    }
}
