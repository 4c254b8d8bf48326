package app.mitjul.ui.settings;

import app.mitjul.settings.Reading;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The reading settings (Aa): size, line height, width, letters, look, language. What is moved is seen at once.
public final class ReadingPage {

    private static final List<String> SCALES = List.of("100", "125", "150", "175", "200");

    private final Appearance appearance;
    private final Texts texts;
    private final PageLayer pages;
    private final Consumer<String> language;

    /// @param language called with `""` (the system's), `en` or `ko`
    public ReadingPage(Appearance appearance, Texts texts, PageLayer pages, Consumer<String> language) {
        this.appearance = appearance;
        this.texts = texts;
        this.pages = pages;
        this.language = language;
    }

    public void open() {
        VBox content = new VBox(16,
                slider("ui.reading.size", 14, 32, 1, r -> r.size(), (r, v) -> r.withSize((int) Math.round(v)),
                        "ui.reading.px"),
                slider("ui.reading.line-height", 1.4, 2.2, 0.05, r -> r.lineHeight(),
                        (r, v) -> r.withLineHeight(Math.round(v * 20) / 20.0), "ui.reading.times"),
                slider("ui.reading.width", 24, 46, 1, r -> r.width(), (r, v) -> r.withWidth((int) Math.round(v)),
                        "ui.reading.em"),
                choice("ui.reading.letters", List.of("serif", "sans"),
                        appearance.readingProperty().get().serif() ? "serif" : "sans",
                        v -> set(now().withSerif(v.equals("serif")))),
                choice("ui.reading.breaks", List.of("eojeol", "anywhere"),
                        now().typesetting().anywhere() ? "anywhere" : "eojeol",
                        v -> set(now().withTypesetting(now().typesetting().withAnywhere(v.equals("anywhere"))))),
                choice("ui.reading.look", Appearance.CHOICES, now().look(),
                        v -> set(now().withLook(v))),
                choice("ui.reading.scale", SCALES, String.valueOf(now().scale()),
                        v -> set(now().withScale(Integer.parseInt(v)))),
                choice("ui.reading.language", List.of("", "en", "ko"), now().language(), language));
        content.getStyleClass().add("page-body");
        pages.open(new PageLayer.Page(texts.bind("ui.reading.title"), content, PageLayer.buttons(
                Nodes.button(texts.bind("ui.reading.defaults"), this::reset),
                Nodes.button(texts.bind("ui.page.done"), pages::close, "accent")), 540, 0, () -> {}));
    }

    private Reading now() {
        return appearance.readingProperty().get();
    }

    private void set(Reading reading) {
        appearance.readingProperty().set(reading);
    }

    private void reset() {
        set(Reading.DEFAULT.withLook(now().look()).withLanguage(now().language()).withOrder(now().order())
                .withScale(now().scale()));
        open();
    }

    private Node slider(String key, double from, double to, double step, ToDoubleFunction<Reading> get,
            BiFunction<Reading, Double, Reading> with, String unitKey) {
        Slider slider = new Slider(from, to, get.applyAsDouble(now()));
        slider.setBlockIncrement(step);
        slider.accessibleTextProperty().bind(texts.bind(key));
        slider.setId(key.replace('.', '-'));
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label name = Nodes.label(texts.bind(key));
        name.getStyleClass().add("setting-name");
        Label value = Nodes.plain(texts.text(unitKey, text(get.applyAsDouble(now()))), "muted");
        value.getStyleClass().add("setting-value");
        value.setAlignment(Pos.CENTER_RIGHT);
        slider.valueProperty().addListener((o, was, moved) -> {
            set(with.apply(now(), moved.doubleValue()));
            value.setText(texts.text(unitKey, text(get.applyAsDouble(now()))));
        });
        HBox row = new HBox(12, name, slider, value);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String text(double value) {
        return value == Math.rint(value)
                ? String.valueOf((int) value)
                : String.format(java.util.Locale.ROOT, "%.2f", value);
    }

    private Node choice(String key, List<String> values, String chosen, Consumer<String> set) {
        ToggleGroup group = new ToggleGroup();
        HBox buttons = new HBox();
        for (String value : values) {
            ToggleButton button = new ToggleButton();
            String name = value.isEmpty() ? "system" : value.toLowerCase(java.util.Locale.ROOT);
            button.textProperty().bind(texts.bind(key + "." + name));
            button.setId(key.replace('.', '-') + "-" + name);
            button.setToggleGroup(group);
            button.setSelected(value.equals(chosen));
            button.setOnAction(e -> {
                button.setSelected(true);
                set.accept(value);
            });
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add(values.getFirst().equals(value)
                    ? "left-pill"
                    : values.getLast().equals(value) ? "right-pill" : "center-pill");
            buttons.getChildren().add(button);
        }
        Label label = Nodes.label(texts.bind(key));
        label.getStyleClass().add("setting-name");
        FlowPane row = new FlowPane(12, 4, label, buttons);
        row.setRowValignment(VPos.CENTER);
        return row;
    }
}
