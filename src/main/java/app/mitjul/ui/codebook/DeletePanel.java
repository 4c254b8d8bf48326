package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.ThemeNames;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// Says what deleting a theme takes along; it can be undone, so one press does it.
final class DeletePanel {

    private final CodebookViewModel model;
    private final Texts texts;
    private final Theme theme;
    private final SidePanel panel;
    private final Button go;

    DeletePanel(CodebookViewModel model, Texts texts, Theme theme, Runnable done) {
        this.model = model;
        this.texts = texts;
        this.theme = theme;
        go = Nodes.button(texts.bind("ui.theme.delete"), () -> {
            model.library().tell(c -> c.deleteTheme(theme.id()));
            done.run();
        }, "button-outlined", "danger");
        go.setId("codebook-delete-go");
        go.setDisable(true);
        Label why = Nodes.label(texts.bind("ui.codebook.delete.undo"), "muted");
        why.setWrapText(true);
        panel = new SidePanel(
                new SimpleStringProperty(
                        texts.text("ui.codebook.delete.title", ThemeNames.both(theme, texts.korean()))),
                why, true, Nodes.button(texts.bind("ui.page.cancel"), done), go);
    }

    Node node() {
        return panel;
    }

    void begin() {
        model.library().ask(reads -> reads.use(theme.id()), use -> {
            panel.say(texts.text("ui.codebook.delete.says", use.passages(), use.articles(),
                    model.tree().children(theme.id()).size()));
            go.setDisable(false);
            go.requestFocus();
        });
    }
}
