package app.mitjul.ui.shell;

import app.mitjul.ui.codebook.ThemeChip;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ThemeNames;
import app.mitjul.ui.reader.MarkingMode;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;

/// Says in the status bar that whatever is selected is tagged, with what, and how to end it.
final class ActiveThemeLabel extends Label {

    private final MarkingMode mode;
    private final LibraryModel library;
    private final Appearance appearance;
    private final Texts texts;
    private final InvalidationListener onChange = o -> show();

    ActiveThemeLabel(MarkingMode mode, LibraryModel library, Appearance appearance, Texts texts) {
        this.mode = mode;
        this.library = library;
        this.appearance = appearance;
        this.texts = texts;
        setId("status-active");
        setMinWidth(0);
        getStyleClass().add("active-theme");
        Nodes.show(this, false);
    }

    void activate() {
        mode.activeProperty().addListener(onChange);
        library.themes().addListener(onChange);
        appearance.lookProperty().addListener(onChange);
        texts.messagesProperty().addListener(onChange);
        show();
    }

    void deactivate() {
        mode.activeProperty().removeListener(onChange);
        library.themes().removeListener(onChange);
        appearance.lookProperty().removeListener(onChange);
        texts.messagesProperty().removeListener(onChange);
    }

    private void show() {
        var theme = mode.activeProperty().get().flatMap(library::theme);
        theme.ifPresent(t -> {
            setText(texts.text("ui.active.status", ThemeNames.first(t, texts.korean())));
            setGraphic(ThemeChip.dot(appearance.look().ink(t.color())));
        });
        Nodes.show(this, theme.isPresent());
    }
}
