package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.look.Look;
import app.mitjul.ui.model.ThemeNames;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A theme on one line: dot, underline, names, the themes above it, key. Made once for a cell and filled anew.
final class ThemeLine extends HBox {

    private static final double SAMPLE = 26;

    private final Region dot = new Region();
    private final UnderlineSample sample = new UnderlineSample(SAMPLE);
    private final Label name = new Label();
    private final Label path = Nodes.plain("", "muted", "theme-path");
    private final Label key = Nodes.keyCap("");

    ThemeLine() {
        super(8);
        dot.getStyleClass().add("theme-dot");
        name.setMinWidth(40);
        path.setMinWidth(0);
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        getChildren().addAll(dot, sample, name, key, path);
        name.setMaxWidth(Region.USE_PREF_SIZE);
    }

    /// @param above
    ///            names of the themes above it; empty: not shown
    void show(Theme theme, Look look, boolean korean, String above) {
        var ink = look.ink(theme.color());
        dot.setStyle("-mj-ink: " + Look.hex(ink) + ";");
        sample.show(theme.pattern(), ink);
        name.setText(ThemeNames.both(theme, korean));
        path.setText(above);
        key.setText(theme.key() == 0 ? "" : Integer.toString(theme.key()));
        Nodes.show(key, theme.key() != 0);
        Nodes.show(path, !above.isEmpty());
    }
}
