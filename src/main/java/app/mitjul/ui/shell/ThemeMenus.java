package app.mitjul.ui.shell;

import app.mitjul.domain.codebook.Theme;
import app.mitjul.ui.codebook.ThemeChip;
import app.mitjul.ui.codebook.ThemeSearch;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ThemeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menus Annotate and Analyse, which follow the themes of the library.
final class ThemeMenus {

    private static final int MOST_THEMES = 15;

    private final LibraryModel library;
    private final Appearance appearance;
    private final Texts texts;
    private final Intents intents;
    private final MenuItems items;
    private final Menu annotate;
    private final Menu analyse;
    private final MenuItem newTheme;
    private final List<MenuItem> again;
    private final MenuItem codebook;
    private final MenuItem notes;
    private final MenuItem questions;
    private final MenuItem editNote;
    private final MenuItem addTerm;
    private final MenuItem terms;
    private final MenuItem deleteAnnotation;
    private final InvalidationListener onThemes = o -> showThemes();

    ThemeMenus(LibraryModel library, Appearance appearance, Texts texts, Intents intents, MenuItems items,
            BooleanBinding hasTarget, BooleanBinding hasChosen, BooleanBinding hasArticle) {
        this.library = library;
        this.appearance = appearance;
        this.texts = texts;
        this.intents = intents;
        this.items = items;
        newTheme = items.item("ui.menu.new-theme", Shortcut.NEW_THEME, intents::newTheme);
        codebook = items.item("ui.menu.codebook", Shortcut.CODEBOOK, intents::codebook);
        notes = items.item("ui.menu.notes", Shortcut.NOTES, intents::notes);
        questions = items.item("ui.menu.questions", Shortcut.QUESTIONS, intents::questions);
        editNote = items.item("ui.menu.edit-note", Shortcut.EDIT_NOTE, intents::editNote);
        editNote.disableProperty().bind(hasChosen.not());
        deleteAnnotation = items.item("ui.menu.delete-annotation", Shortcut.DELETE_ANNOTATION,
                intents::deleteAnnotation);
        deleteAnnotation.disableProperty().bind(hasChosen.not());
        again = List.of(items.named(Shortcut.REPEAT_THEME, hasTarget, () -> intents.marks().repeat()),
                items.named(Shortcut.ACTIVE_THEME, hasArticle, () -> intents.marks().active()),
                items.named(Shortcut.TAG_SAME_WORDS, hasTarget, () -> intents.marks().sameWords()),
                items.named(Shortcut.IN_VIVO_THEME, hasTarget, () -> intents.marks().inVivo()));
        addTerm = items.item("ui.menu.add-term", Shortcut.ADD_TERM, intents::addTerm);
        addTerm.disableProperty().bind(hasTarget.not());
        terms = items.item("ui.menu.terms", Shortcut.TERMS, intents::terms);
        annotate = items.menu("ui.menu.annotate");
        analyse = items.menu("ui.menu.analyse");
        annotate.setOnShowing(e -> annotate.getItems().stream().filter(i -> i.getUserData() instanceof Theme)
                .forEach(i -> i.setDisable(!hasTarget.get())));
    }

    Menu annotate() {
        return annotate;
    }

    Menu analyse() {
        return analyse;
    }

    void activate() {
        library.themes().addListener(onThemes);
        texts.messagesProperty().addListener(onThemes);
        appearance.lookProperty().addListener(onThemes);
        showThemes();
    }

    void deactivate() {
        library.themes().removeListener(onThemes);
        texts.messagesProperty().removeListener(onThemes);
        appearance.lookProperty().removeListener(onThemes);
    }

    private void showThemes() {
        annotate.getItems().setAll(themeItems(t -> t.key() == 0 ? "" : "   " + t.key(), intents::toggle));
        annotate.getItems().add(new SeparatorMenuItem());
        annotate.getItems().addAll(again);
        annotate.getItems().addAll(new SeparatorMenuItem(), editNote, deleteAnnotation, new SeparatorMenuItem(),
                newTheme);
        Menu edit = items.menu("ui.menu.edit-theme");
        edit.getItems().setAll(themeItems(t -> "", intents::editTheme));
        edit.setDisable(library.themes().isEmpty());
        annotate.getItems().addAll(edit, codebook, new SeparatorMenuItem(), addTerm, terms);
        Menu passages = items.menu("ui.menu.passages");
        passages.getItems().setAll(themeItems(t -> "", intents::passages));
        passages.setDisable(library.themes().isEmpty());
        analyse.getItems().setAll(passages, notes, questions);
    }

    /// The first themes, and one item to find any other.
    private List<MenuItem> themeItems(Function<Theme, String> end, Consumer<Theme> action) {
        List<Theme> first = ThemeSearch.first(library.themes(), MOST_THEMES);
        List<MenuItem> items = new ArrayList<>();
        first.forEach(t -> items.add(themeItem(t, end.apply(t), () -> action.accept(t))));
        int more = library.themes().size() - first.size();
        if (more > 0) {
            MenuItem item = new MenuItem(texts.text("ui.toolbar.more", more));
            item.setOnAction(e -> intents.chooseTheme(action));
            items.add(item);
        }
        return items;
    }

    private MenuItem themeItem(Theme theme, String end, Runnable action) {
        MenuItem item = new MenuItem(ThemeNames.both(theme, texts.korean()) + end,
                ThemeChip.dot(appearance.look().ink(theme.color())));
        item.setMnemonicParsing(false);
        item.setUserData(end.isEmpty() ? theme.id() : theme);
        item.setOnAction(e -> action.run());
        return item;
    }
}
