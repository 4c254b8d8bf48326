package app.mitjul.ui.settings;

import app.mitjul.settings.Reading;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The lines that settings are made of: a name, and what sets it. The ids of what sets come from the message keys.
final class SettingRows {

    private final Appearance appearance;
    private final Texts texts;

    SettingRows(Appearance appearance, Texts texts) {
        this.appearance = appearance;
        this.texts = texts;
    }

    Reading now() {
        return appearance.readingProperty().get();
    }

    void set(Reading reading) {
        appearance.readingProperty().set(reading);
    }

    Node slider(String key, double from, double to, double step, ToDoubleFunction<Reading> get,
            BiFunction<Reading, Double, Reading> with, String unitKey) {
        Slider slider = new Slider(from, to, get.applyAsDouble(now()));
        slider.setBlockIncrement(step);
        slider.accessibleTextProperty().bind(texts.bind(key));
        slider.setId(key.replace('.', '-'));
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label name = Nodes.label(texts.bind(key), "setting-name");
        Label value = Nodes.plain(texts.text(unitKey, text(get.applyAsDouble(now()))), "muted", "setting-value");
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
        return value == Math.rint(value) ? String.valueOf((int) value) : String.format(Locale.ROOT, "%.2f", value);
    }

    /// @param values
    ///            in small letters they are the ends of the message keys; an empty one is the system's
    Node choice(String key, List<String> values, String chosen, Consumer<String> set) {
        ToggleGroup group = new ToggleGroup();
        HBox buttons = new HBox();
        for (String value : values) {
            ToggleButton button = new ToggleButton();
            String name = value.isEmpty() ? "system" : value.toLowerCase(Locale.ROOT);
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
        return named(key, buttons);
    }

    /// A name before what sets it; below it where the line is too short for both.
    Node named(String key, Node setting) {
        FlowPane row = new FlowPane(12, 4, Nodes.label(texts.bind(key), "setting-name"), setting);
        row.setRowValignment(VPos.CENTER);
        return row;
    }

    Node check(String key, boolean on, Consumer<Boolean> set) {
        CheckBox box = new CheckBox();
        box.textProperty().bind(texts.bind(key));
        box.setId(key.replace('.', '-'));
        box.setSelected(on);
        box.setOnAction(e -> set.accept(box.isSelected()));
        box.setWrapText(true);
        return box;
    }

    /// A sentence that may take several lines.
    static Label sentence(String words, String... styles) {
        Label label = Nodes.plain(words, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
