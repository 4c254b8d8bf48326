package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.UnderlinePattern;
import app.mitjul.session.ThemeDraft;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.ShownAs;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Look;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ThemeNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// Makes a theme or changes one: names, colour, underline, key, description; or deletes it.
public final class ThemeEditor {

    /// Colours that stay apart for most colour-blind readers (after Okabe and Ito, 2008), darkened to be read on paper.
    private static final List<String> COLORS = List.of("#C4472B", "#A86F12", "#2B6CB0", "#6B4FA3", "#1E7F5C",
            "#B0417A", "#4A6B1F", "#7A5C3E");

    private static final List<UnderlinePattern> PATTERNS = List.of(UnderlinePattern.values());

    private final LibraryModel library;
    private final Texts texts;
    private final PageLayer pages;
    private final TextField name = new TextField();
    private final TextField secondName = new TextField();
    private final TextArea description = new TextArea();
    private final ComboBox<Integer> key = new ComboBox<>();
    private final ComboBox<UnderlinePattern> pattern = new ComboBox<>();
    private final SimpleObjectProperty<Color> color = new SimpleObjectProperty<>(Color.web(COLORS.getFirst()));

    public ThemeEditor(LibraryModel library, Texts texts, PageLayer pages) {
        this.library = library;
        this.texts = texts;
        this.pages = pages;
        key.getItems().setAll(IntStream.rangeClosed(0, 9).boxed().toList());
        key.setConverter(new ShownAs<>(k -> k == 0 ? texts.text("ui.theme.key.none") : keyText(k)));
        pattern.getItems().setAll(UnderlinePattern.values());
        pattern.setConverter(
                new ShownAs<>(p -> texts.text("ui.theme.pattern." + p.name().toLowerCase(java.util.Locale.ROOT))));
        description.setPrefRowCount(3);
        description.setWrapText(true);
    }

    private String keyText(int k) {
        return library.themeOfKey(k).map(t -> k + " · " + ThemeNames.first(t, texts.korean())).orElse("" + k);
    }

    /// Asks for a new theme with the first free key, pattern and colour.
    public void create(String firstName) {
        int freeKey = IntStream.rangeClosed(1, 9).filter(k -> library.themeOfKey(k).isEmpty()).findFirst().orElse(0);
        int count = library.themes().size();
        fill(firstName, "", COLORS.get(count % COLORS.size()),
                PATTERNS.get(count % PATTERNS.size()), freeKey, "");
        open("ui.theme.new", "ui.theme.create", Optional.empty());
    }

    public void edit(Theme theme) {
        fill(theme.name(), theme.secondName(), theme.color(), theme.pattern(), theme.key(), theme.description());
        open("ui.theme.edit", "ui.theme.save", Optional.of(theme));
    }

    private void fill(String first, String second, String hex, UnderlinePattern p, int k, String words) {
        name.setText(first);
        secondName.setText(second);
        color.set(Color.web(hex));
        pattern.setValue(p);
        key.setValue(k);
        description.setText(words);
    }

    private void open(String titleKey, String saveKey, Optional<Theme> theme) {
        name.setId("theme-name");
        secondName.setId("theme-second-name");
        key.setId("theme-key");
        VBox content = new VBox(12, field("ui.theme.name", name), field("ui.theme.second", secondName),
                field("ui.theme.color", swatches()),
                new HBox(16, field("ui.theme.pattern", pattern), field("ui.theme.key", key)),
                field("ui.theme.description", description));
        content.getStyleClass().add("page-body");
        Button save = Nodes.button(texts.bind(saveKey), () -> save(theme), "accent");
        save.setDefaultButton(true);
        save.setId("theme-save");
        save.disableProperty().bind(Bindings.createBooleanBinding(() -> name.getText().isBlank(), name.textProperty()));
        HBox buttons = PageLayer.buttons(Nodes.button(texts.bind("ui.page.cancel"), pages::close), save);
        theme.ifPresent(t -> buttons.getChildren().addAll(0, deletion(t)));
        pages.open(new PageLayer.Page(texts.bind(titleKey), content, buttons, 500, 0, () -> {}));
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

    private Node swatches() {
        FlowPane row = new FlowPane(6, 6);
        ToggleGroup group = new ToggleGroup();
        for (String hex : COLORS) {
            Rectangle square = new Rectangle(18, 18, Color.web(hex));
            square.setArcWidth(6);
            square.setArcHeight(6);
            ToggleButton swatch = new ToggleButton();
            swatch.setGraphic(square);
            swatch.setAccessibleText(hex);
            swatch.setToggleGroup(group);
            swatch.setSelected(Look.hex(color.get()).equals(hex));
            swatch.setOnAction(e -> color.set(Color.web(hex)));
            swatch.getStyleClass().add("swatch");
            color.addListener((o, was, now) -> swatch.setSelected(Look.hex(now).equals(hex)));
            row.getChildren().add(swatch);
        }
        ColorPicker free = new ColorPicker();
        free.valueProperty().bindBidirectional(color);
        free.getStyleClass().add("free-color");
        row.getChildren().add(free);
        return row;
    }

    /// Deleting says first what it takes along; it can be undone, so nothing asks twice.
    private List<Node> deletion(Theme theme) {
        Label use = Nodes.plain("", "muted");
        use.setWrapText(true);
        library.ask(reads -> reads.use(theme.id()),
                found -> use.setText(texts.text("ui.theme.use", found.passages(), found.articles())));
        Button delete = Nodes.button(texts.bind("ui.theme.delete"), () -> {
            library.tell(c -> c.deleteTheme(theme.id()));
            pages.close();
        }, "button-outlined", "danger");
        delete.setId("theme-delete");
        return List.of(delete, use);
    }

    private void save(Optional<Theme> theme) {
        ThemeDraft draft = new ThemeDraft(name.getText().strip(), secondName.getText().strip(), Look.hex(color.get()),
                pattern.getValue(), key.getValue(), description.getText().strip());
        library.tell(c -> theme.isPresent()
                ? c.editTheme(theme.get().id(), draft).thenApply(v -> theme.get().id())
                : c.createTheme(draft));
        pages.close();
    }
}
