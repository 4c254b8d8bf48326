package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.session.ThemeDraft;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.writing.OwnerNote;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Makes a theme or changes one on a page of its own; or deletes it.
public final class ThemeEditor {

    private final LibraryModel library;
    private final Appearance appearance;
    private final Texts texts;
    private final PageLayer pages;
    private final Consumer<String> follow;

    /// @param follow gets the address of a link in a note that was clicked
    public ThemeEditor(LibraryModel library, Appearance appearance, Texts texts, PageLayer pages,
            Consumer<String> follow) {
        this.follow = follow;
        this.library = library;
        this.appearance = appearance;
        this.texts = texts;
        this.pages = pages;
    }

    /// A new theme with the first free key, and colour and pattern that are used least.
    public ThemeDraft draft(String firstName) {
        return ThemeForm.fresh(library, firstName);
    }

    /// Asks for a new theme with the first free key, and colour and pattern that are used least.
    public void create(String firstName) {
        ThemeForm form = new ThemeForm(library, appearance, texts);
        form.fillNew(firstName);
        open("ui.theme.new", "ui.theme.create", form, Optional.empty());
    }

    public void edit(Theme theme) {
        ThemeForm form = new ThemeForm(library, appearance, texts);
        form.fill(theme);
        open("ui.theme.edit", "ui.theme.save", form, Optional.of(theme));
    }

    private void open(String titleKey, String saveKey, ThemeForm form, Optional<Theme> theme) {
        form.getStyleClass().add("page-body");
        Button save = Nodes.button(texts.bind(saveKey), () -> save(form, theme), "accent");
        save.setDefaultButton(true);
        save.setId("theme-save");
        save.disableProperty().bind(form.incomplete());
        HBox buttons = PageLayer.buttons(Nodes.button(texts.bind("ui.page.cancel"), pages::close), save);
        theme.ifPresent(t -> buttons.getChildren().addAll(0, deletion(t)));
        OwnerNote note = new OwnerNote(library, texts, "ui.notes.theme.prompt", follow);
        theme.ifPresent(t -> {
            note.show(Optional.of(new NoteOwner.OfTheme(t.id())));
            form.getChildren().add(new VBox(4, Nodes.label(texts.bind("ui.notes.theme"), "muted"), note));
        });
        pages.open(new PageLayer.Page(texts.bind(titleKey), form, buttons, 500, 0, () -> note.show(Optional.empty())));
    }

    /// Deleting says first what it takes along; it can be undone, so nothing asks twice.
    private List<Node> deletion(Theme theme) {
        Label use = Nodes.plain("", "muted");
        use.setWrapText(true);
        library.ask(reads -> reads.use(theme.id()),
                found -> use.setText(texts.text("ui.theme.use", found.passages(), found.articles())));
        Button delete = Nodes.button(texts.bind("ui.theme.delete"), () -> {
            library.tell(c -> c.deleteTheme(theme.id()));
            pages.close();
        }, "button-outlined", "danger");
        delete.setId("theme-delete");
        return List.of(delete, use);
    }

    private void save(ThemeForm form, Optional<Theme> theme) {
        var draft = form.draft();
        library.write(ThemeWords.typed(theme, draft), draft.name(), ThemeWords.typed(draft), c -> theme.isPresent()
                ? c.editTheme(theme.get().id(), draft).thenApply(v -> theme.get().id())
                : c.createTheme(draft), () -> {});
        pages.close();
    }
}
