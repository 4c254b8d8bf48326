package app.mitjul.ui.common;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.skin.ButtonSkin;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.control.skin.SplitPaneSkin;

/// Gives controls their skins before they are styled for the first time. A control without one makes it in the middle of
/// being styled: then it and all that lies in it are styled a second time.
public final class Skins {

    private Skins() {
    }

    /// To what is to be seen, before it comes into a scene; what is not visible gets its own when it is.
    ///
    /// @return the same
    public static <T extends Node> T give(T top) {
        each(top);
        return top;
    }

    private static void each(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof SplitPane split && split.getSkin() == null) {
            split.setSkin(new SplitPaneSkin(split));
        } else if (node instanceof Label label && label.getSkin() == null) {
            label.setSkin(new LabelSkin(label));
        } else if (node instanceof Button button && button.getSkin() == null) {
            button.setSkin(new ButtonSkin(button));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Skins::each);
        }
    }
}
