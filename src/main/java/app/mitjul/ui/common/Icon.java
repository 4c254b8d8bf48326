package app.mitjul.ui.common;

import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// A drawing of Feather's font. Its size is that of the font, its colour the fill: as of any text, so that the style sheet
/// says both (`.feather`). Ikonli's own node says its size as a style of each node, which is parsed each time and keeps nodes
/// that look alike from sharing what was found for one of them.
public final class Icon extends Text {

    public Icon(Feather drawing) {
        getStyleClass().add("feather");
        show(drawing);
    }

    public void show(Feather drawing) {
        setText(Character.toString(drawing.getCode()));
    }
}
