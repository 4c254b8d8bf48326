package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.ThemeNames;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Makes one theme of two: which one the passages go to, what that comes to, and the button that does it.
final class MergePanel {

    private final CodebookViewModel model;
    private final Texts texts;
    private final Theme from;
    private final ThemePicker picker;
    private final SidePanel panel;
    private final Button go;
    private Optional<Theme> into = Optional.empty();
    private int asked;

    MergePanel(CodebookViewModel model, Appearance appearance, Texts texts, Theme from, Runnable done) {
        this.model = model;
        this.texts = texts;
        this.from = from;
        picker = new ThemePicker(model.library(), appearance, texts, this::choose);
        picker.setRows(8);
        go = Nodes.button(texts.bind("ui.codebook.merge.go"), () -> into.ifPresent(to -> {
            model.library().tell(c -> c.mergeThemes(from.id(), to.id()));
            model.chosenProperty().set(Optional.of(to.id()));
            done.run();
        }), "accent");
        go.setId("codebook-merge-go");
        go.setDisable(true);
        VBox body = new VBox(picker);
        VBox.setVgrow(picker, Priority.ALWAYS);
        panel = new SidePanel(
                new SimpleStringProperty(texts.text("ui.codebook.merge.title", ThemeNames.both(from, texts.korean()))),
                body, false, Nodes.button(texts.bind("ui.page.cancel"), done), go);
    }

    Node node() {
        return panel;
    }

    void begin() {
        picker.askAndFocus(theme -> !theme.id().equals(from.id()));
    }

    private void choose(Theme to) {
        into = Optional.of(to);
        int mine = ++asked;
        model.library().ask(reads -> reads.move(from.id(), to.id(), Optional.empty()), found -> {
            if (mine == asked) {
                int below = model.tree().children(from.id()).size();
                panel.say(texts.text("ui.codebook.merge.says", found.passages(), found.articles(), found.duplicates(),
                        ThemeNames.first(to, texts.korean()), below));
                go.setDisable(false);
                go.requestFocus();
            }
        });
    }
}
