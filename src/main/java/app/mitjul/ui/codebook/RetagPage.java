package app.mitjul.ui.codebook;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ThemeNames;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Moves chosen passages of a theme to another one: which, what that comes to, and the button that does it.
public final class RetagPage {

    private final LibraryModel library;
    private final Appearance appearance;
    private final Texts texts;
    private final PageLayer pages;

    public RetagPage(LibraryModel library, Appearance appearance, Texts texts, PageLayer pages) {
        this.library = library;
        this.appearance = appearance;
        this.texts = texts;
        this.pages = pages;
    }

    public void open(Set<AnnotationId> annotations, ThemeId from) {
        new Question(annotations, from).open();
    }

    /// One time the page is open.
    private final class Question {

        private final Set<AnnotationId> annotations;
        private final ThemeId from;
        private final ThemePicker picker = new ThemePicker(library, appearance, texts, this::choose);
        private final Label says = Nodes.plain("", "panel-says");
        private final Button go = Nodes.button(texts.bind("ui.codebook.retag.go"), this::move, "accent");
        private Optional<ThemeId> into = Optional.empty();
        private int asked;

        Question(Set<AnnotationId> annotations, ThemeId from) {
            this.annotations = Set.copyOf(annotations);
            this.from = from;
        }

        void open() {
            picker.setRows(8);
            says.setWrapText(true);
            Nodes.show(says, false);
            go.setId("retag-go");
            go.setDisable(true);
            VBox content = new VBox(10, picker, says);
            content.getStyleClass().add("page-body");
            pages.open(new PageLayer.Page(
                    texts.bind("ui.codebook.retag.title", new SimpleIntegerProperty(annotations.size())), content,
                    PageLayer.buttons(Nodes.button(texts.bind("ui.page.cancel"), pages::close), go), 480, 0, () -> {}));
            picker.askAndFocus(theme -> !theme.id().equals(from));
        }

        private void choose(Theme to) {
            into = Optional.of(to.id());
            int mine = ++asked;
            library.ask(reads -> reads.move(from, to.id(), Optional.of(annotations)), found -> {
                if (mine == asked) {
                    says.setText(texts.text("ui.codebook.retag.says", found.passages(), found.articles(),
                            found.duplicates(), ThemeNames.first(to, texts.korean())));
                    Nodes.show(says, true);
                    go.setDisable(false);
                    go.requestFocus();
                }
            });
        }

        private void move() {
            into.ifPresent(to -> library.tell(c -> c.retag(annotations, Optional.of(from), to)));
            pages.close();
        }
    }
}
