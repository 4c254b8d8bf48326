package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.look.Look;
import app.mitjul.ui.model.ThemeNames;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// A theme as a rounded button: its dot, both names, and what stands at its end (key or count).
public final class ThemeChip extends Button {

    private static final double GAP = 8;
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    public ThemeChip(Theme theme, Look look, boolean korean, String atTheEnd) {
        String names = ThemeNames.both(theme, korean);
        Color ink = look.ink(theme.color());
        fill(this, ink, look);
        if (atTheEnd.isEmpty()) {
            setText(names);
            setMnemonicParsing(false);
            setGraphic(dot(ink));
            setGraphicTextGap(GAP);
        } else {
            HBox row = new HBox(GAP, dot(ink), new Label(names), Nodes.keyCap(atTheEnd));
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
        setAccessibleText(atTheEnd.isEmpty() ? names : names + ", " + atTheEnd);
        setUserData(theme.id());
        getStyleClass().addAll("chip");
        setMinWidth(Region.USE_PREF_SIZE);
        setFocusTraversable(true);
    }

    /// Gives a chip the colour it is filled with while it is on; its words then have the colour that can be read there.
    public static void fill(Node chip, Color ink, Look look) {
        chip.setStyle("-mj-ink: " + Look.hex(ink) + "; -mj-on-ink: " + Look.hex(look.on(ink)) + ";");
    }

    /// Shows that what is selected has this theme.
    public void setOn(boolean on) {
        pseudoClassStateChanged(ON, on);
    }

    /// Shows that whatever is selected gets this theme.
    public void setActive(boolean active) {
        pseudoClassStateChanged(ACTIVE, active);
    }

    /// The small square of a theme's colour.
    public static Node dot(Color ink) {
        Region dot = new Region();
        dot.getStyleClass().add("theme-dot");
        dot.setStyle("-mj-ink: " + Look.hex(ink) + ";");
        return dot;
    }
}
