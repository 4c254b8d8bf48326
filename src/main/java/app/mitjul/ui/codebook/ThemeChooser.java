package app.mitjul.ui.codebook;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.layout.VBox;

/// Asks for one theme on a small page over the window: what a menu with hundreds of entries would be otherwise.
public final class ThemeChooser {

    private final LibraryModel library;
    private final Appearance appearance;
    private final Texts texts;
    private final PageLayer pages;

    public ThemeChooser(LibraryModel library, Appearance appearance, Texts texts, PageLayer pages) {
        this.library = library;
        this.appearance = appearance;
        this.texts = texts;
        this.pages = pages;
    }

    /// Closes the page, then hands over what was taken; nothing when the page is closed without.
    ///
    /// @param titleKey
    ///            message that says what for
    public void ask(String titleKey, Predicate<Theme> which, Consumer<Theme> then) {
        ThemePicker picker = new ThemePicker(library, appearance, texts, theme -> {
            pages.close();
            then.accept(theme);
        });
        picker.setRows(11);
        VBox content = new VBox(picker);
        content.getStyleClass().add("page-body");
        pages.open(new PageLayer.Page(texts.bind(titleKey), content,
                PageLayer.buttons(Nodes.button(texts.bind("ui.page.cancel"), pages::close)), 480, 0, () -> {}));
        picker.askAndFocus(which);
    }
}
