package app.mitjul.ui.codebook;

import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Look;
import app.mitjul.domain.codebook.ThemeColors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// The colours of [ThemeColors] as swatches, and any other colour.
final class ColorChoice extends FlowPane {

    ColorChoice(ObjectProperty<Color> color, Texts texts) {
        super(5, 5);
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < ThemeColors.SET.size(); i++) {
            getChildren().add(swatch(color, ThemeColors.SET.get(i), texts.text("ui.theme.color." + (i + 1)), group));
        }
        ColorPicker free = new ColorPicker();
        free.setAccessibleRole(javafx.scene.AccessibleRole.COMBO_BOX);
        free.valueProperty().bindBidirectional(color);
        free.getStyleClass().addAll("button", "free-color");
        free.accessibleTextProperty().bind(texts.bind("ui.theme.color.free"));
        getChildren().add(free);
    }

    private static ToggleButton swatch(ObjectProperty<Color> color, String hex, String name, ToggleGroup group) {
        Rectangle square = new Rectangle(18, 18, Color.web(hex));
        square.setArcWidth(6);
        square.setArcHeight(6);
        ToggleButton swatch = new ToggleButton();
        swatch.setGraphic(square);
        swatch.setAccessibleText(name);
        swatch.setTooltip(new Tooltip(name + " · " + hex));
        swatch.setToggleGroup(group);
        swatch.setSelected(Look.hex(color.get()).equals(hex));
        swatch.setOnAction(e -> {
            color.set(Color.web(hex));
            swatch.setSelected(true);
        });
        swatch.getStyleClass().add("swatch");
        color.addListener((o, was, now) -> swatch.setSelected(Look.hex(now).equals(hex)));
        return swatch;
    }
}
