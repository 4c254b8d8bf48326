package app.mitjul.ui.shell;

import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.History;
import app.mitjul.settings.Reading;
import app.mitjul.settings.Typesetting;
import app.mitjul.ui.codebook.ThemeChip;
import app.mitjul.ui.codebook.ThemeSearch;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.KeyActions;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.look.Appearance;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ThemeNames;
import app.mitjul.ui.reader.ReaderViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// The menu bar. A menu shows what can be done now and the key that does it.
final class MainMenu extends MenuBar {

    private static final int MOST_THEMES = 15;

    private final LibraryModel library;
    private final Appearance appearance;
    private final Texts texts;
    private final Intents intents;
    private final KeyActions actions;
    private final Menu recent;
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
    /// Each sets a tick to what is chosen.
    private final List<Runnable> choices = new ArrayList<>();
    /// The settings outlive this window: they must not hold it.
    private final InvalidationListener onReading = o -> choices.forEach(Runnable::run);

    /// @param hasTarget words are selected or an annotation is chosen
    MainMenu(LibraryModel library, Appearance appearance, Texts texts, Intents intents, KeyActions actions,
            BooleanProperty libraryShown, BooleanProperty inspectorShown, BooleanBinding hasTarget,
            BooleanBinding hasChosen,
            BooleanBinding hasArticle, ObservableValue<ReaderViewModel> reader) {
        this.library = library;
        this.appearance = appearance;
        this.texts = texts;
        this.intents = intents;
        this.actions = actions;
        setUseSystemMenuBar(true);
        accessibleTextProperty().bind(texts.bind("ui.menu.bar"));
        recent = menu("ui.menu.recent");
        newTheme = item("ui.menu.new-theme", Shortcut.NEW_THEME, intents::newTheme);
        codebook = item("ui.menu.codebook", Shortcut.CODEBOOK, intents::codebook);
        notes = item("ui.menu.notes", Shortcut.NOTES, intents::notes);
        questions = item("ui.menu.questions", Shortcut.QUESTIONS, intents::questions);
        editNote = item("ui.menu.edit-note", Shortcut.EDIT_NOTE, intents::editNote);
        editNote.disableProperty().bind(hasChosen.not());
        deleteAnnotation = item("ui.menu.delete-annotation", Shortcut.DELETE_ANNOTATION, intents::deleteAnnotation);
        deleteAnnotation.disableProperty().bind(hasChosen.not());
        again = List.of(named(Shortcut.REPEAT_THEME, hasTarget, () -> intents.marks().repeat()),
                named(Shortcut.ACTIVE_THEME, hasArticle, () -> intents.marks().active()),
                named(Shortcut.TAG_SAME_WORDS, hasTarget, () -> intents.marks().sameWords()),
                named(Shortcut.IN_VIVO_THEME, hasTarget, () -> intents.marks().inVivo()));
        addTerm = item("ui.menu.add-term", Shortcut.ADD_TERM, intents::addTerm);
        addTerm.disableProperty().bind(hasTarget.not());
        terms = item("ui.menu.terms", Shortcut.TERMS, intents::terms);
        annotate = menu("ui.menu.annotate");
        analyse = menu("ui.menu.analyse");
        getMenus().setAll(file(), edit(hasArticle, hasTarget), view(libraryShown, inspectorShown, hasArticle),
                article(hasArticle, reader.flatMap(r -> r.places().canBackProperty()),
                        reader.flatMap(r -> r.places().canForwardProperty())),
                annotate, analyse, help());
        annotate.setOnShowing(e -> annotate.getItems().stream().filter(i -> i.getUserData() instanceof Theme)
                .forEach(i -> i.setDisable(!hasTarget.get())));
    }

    private Menu file() {
        MenuItem backups = item("ui.menu.backups", intents::backups);
        backups.setDisable(library.isReadOnly());
        Menu menu = menu("ui.menu.file");
        menu.getItems().setAll(item("ui.menu.new", Shortcut.NEW_LIBRARY, intents::newLibrary),
                item("ui.menu.open", Shortcut.OPEN_LIBRARY, intents::openLibrary), recent,
                new SeparatorMenuItem(), item("ui.menu.import", Shortcut.IMPORT, intents::importFiles),
                item("ui.menu.import-folder", intents::importFolder),
                item("ui.menu.paste", Shortcut.PASTE_ARTICLE, intents::pasteArticle),
                item("ui.menu.imports", intents::importReports),
                item("ui.menu.export", Shortcut.EXPORT, intents::export), new SeparatorMenuItem(),
                item("ui.menu.save-copy", Shortcut.SAVE_COPY, intents::saveCopy), backups,
                item("ui.menu.show-folder", intents::showInFolder), new SeparatorMenuItem(),
                item("ui.menu.settings", Shortcut.SETTINGS, intents::settings), new SeparatorMenuItem(),
                item("ui.menu.quit", Shortcut.QUIT, intents::quit));
        menu.setOnShowing(e -> showRecent());
        showRecent();
        return menu;
    }

    private void showRecent() {
        List<String> files = intents.recentLibraries();
        recent.getItems().setAll(files.stream().map(f -> {
            MenuItem item = new MenuItem(f);
            item.setMnemonicParsing(false);
            item.setOnAction(e -> intents.openRecent(f));
            return item;
        }).toList());
        recent.setDisable(files.isEmpty());
    }

    private Menu edit(BooleanBinding hasArticle, BooleanBinding hasTarget) {
        MenuItem undo = item("ui.menu.undo", Shortcut.UNDO, intents::undo);
        MenuItem redo = item("ui.menu.redo", Shortcut.REDO, intents::redo);
        step(undo, History::undo, "ui.menu.undo", "ui.menu.undo.step");
        step(redo, History::redo, "ui.menu.redo", "ui.menu.redo.step");
        MenuItem copy = item("ui.menu.copy", Shortcut.COPY, () -> intents.copy(false));
        MenuItem copyWithSource = item("ui.menu.copy-source", Shortcut.COPY_WITH_SOURCE, () -> intents.copy(true));
        copy.disableProperty().bind(hasArticle.not());
        copyWithSource.disableProperty().bind(hasArticle.not());
        MenuItem copyLink = item("ui.menu.copy-link", Shortcut.COPY_LINK, intents::copyLink);
        copyLink.disableProperty().bind(hasTarget.not());
        Menu menu = menu("ui.menu.edit");
        menu.getItems().setAll(undo, redo, item("ui.menu.history", Shortcut.HISTORY, intents::history),
                new SeparatorMenuItem(), copy, copyWithSource, copyLink,
                new SeparatorMenuItem(),
                item("ui.menu.find", Shortcut.SEARCH, intents::find),
                item("ui.key.results", Shortcut.RESULTS, intents::results),
                item("ui.key.save-search", Shortcut.SAVE_SEARCH, intents::saveSearch),
                named(Shortcut.FIND_IN_ARTICLE, hasArticle, () -> intents.marks().find()),
                named(Shortcut.FIND_NEXT, hasArticle, () -> intents.marks().findNext(1)),
                named(Shortcut.FIND_PREVIOUS, hasArticle, () -> intents.marks().findNext(-1)), new SeparatorMenuItem(),
                item("ui.menu.bin", intents::bin), item("ui.menu.name", intents::yourName));
        return menu;
    }

    private void step(MenuItem item, java.util.function.Function<History, Optional<Step>> which, String none,
            String named) {
        item.textProperty().unbind();
        item.textProperty().bind(Bindings.createStringBinding(
                () -> which.apply(library.historyProperty().get())
                        .map(s -> texts.text(named, texts.messagesProperty().get().of(s))).orElse(texts.text(none)),
                library.historyProperty(), texts.messagesProperty()));
        item.disableProperty().bind(Bindings.createBooleanBinding(
                () -> which.apply(library.historyProperty().get()).isEmpty(), library.historyProperty()));
        item.setMnemonicParsing(false);
    }

    private Menu view(BooleanProperty libraryShown, BooleanProperty inspectorShown, BooleanBinding hasArticle) {
        CheckMenuItem byline = new CheckMenuItem();
        byline.textProperty().bind(texts.bind("ui.menu.byline"));
        byline.setSelected(appearance.readingProperty().get().bylineShown());
        byline.setOnAction(e -> appearance.readingProperty()
                .set(appearance.readingProperty().get().withBylineShown(byline.isSelected())));
        Menu menu = menu("ui.menu.view");
        MenuItem split = item("ui.menu.split", Shortcut.SPLIT, intents::split);
        split.disableProperty().bind(hasArticle.not());
        menu.getItems().setAll(check("ui.menu.library", Shortcut.LIBRARY_SIDE, libraryShown),
                check("ui.menu.inspector", Shortcut.INSPECTOR_SIDE, inspectorShown), split,
                check("ui.menu.translation", Shortcut.TRANSLATION, intents.translatingProperty()), byline,
                new SeparatorMenuItem(), setting(Shortcut.SENTENCE_VIEW, Typesetting::sentences,
                        Typesetting::withSentences),
                setting("ui.menu.sentence-numbers", Typesetting::sentenceNumbers, Typesetting::withSentenceNumbers),
                setting("ui.menu.paragraph-numbers", Typesetting::paragraphNumbers,
                        Typesetting::withParagraphNumbers),
                setting(Shortcut.FOCUS_MODE, Typesetting::focus, Typesetting::withFocus),
                new SeparatorMenuItem(), item("ui.menu.zoom-in", Shortcut.ZOOM_IN, () -> intents.zoom(1)),
                item("ui.menu.zoom-out", Shortcut.ZOOM_OUT, () -> intents.zoom(-1)),
                item("ui.menu.zoom-normal", Shortcut.ZOOM_RESET, () -> intents.zoom(0)),
                item("ui.menu.full-screen", Shortcut.FULL_SCREEN, intents::fullScreen), new SeparatorMenuItem(),
                item("ui.menu.reading", intents::readingSettings),
                item("ui.menu.keys", intents::keys), looks(), languages());
        return menu;
    }

    private CheckMenuItem setting(Shortcut shortcut, Predicate<Typesetting> get,
            BiFunction<Typesetting, Boolean, Typesetting> with) {
        CheckMenuItem item = setting(shortcut.messageKey(), get, with);
        keys(item, shortcut.messageKey(), shortcut);
        actions.on(shortcut, () -> set(get, with));
        return item;
    }

    /// A switch of how the text is set.
    private CheckMenuItem setting(String key, Predicate<Typesetting> get,
            BiFunction<Typesetting, Boolean, Typesetting> with) {
        CheckMenuItem item = new CheckMenuItem();
        item.textProperty().bind(texts.bind(key));
        item.setId(key.replace('.', '-'));
        item.setSelected(get.test(appearance.readingProperty().get().typesetting()));
        choices.add(() -> item.setSelected(get.test(appearance.readingProperty().get().typesetting())));
        item.setOnAction(e -> set(get, with));
        return item;
    }

    private void set(Predicate<Typesetting> get, BiFunction<Typesetting, Boolean, Typesetting> with) {
        Reading now = appearance.readingProperty().get();
        appearance.readingProperty()
                .set(now.withTypesetting(with.apply(now.typesetting(), !get.test(now.typesetting()))));
    }

    private Menu looks() {
        return choices("ui.menu.look", "ui.reading.look.", Appearance.CHOICES,
                () -> appearance.readingProperty().get().look(),
                v -> appearance.readingProperty().set(appearance.readingProperty().get().withLook(v)));
    }

    private Menu languages() {
        return choices("ui.menu.language", "ui.reading.language.", List.of("", "en", "ko"),
                () -> appearance.readingProperty().get().language(), intents::language);
    }

    private Menu choices(String key, String prefix, List<String> values, java.util.function.Supplier<String> now,
            Consumer<String> choose) {
        Menu menu = menu(key);
        ToggleGroup group = new ToggleGroup();
        for (String value : values) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(texts.bind(
                    prefix + (value.isEmpty() ? "system" : value.toLowerCase(java.util.Locale.ROOT))));
            item.setToggleGroup(group);
            item.setSelected(value.equals(now.get()));
            item.setOnAction(e -> choose.accept(value));
            choices.add(() -> item.setSelected(value.equals(now.get())));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu article(BooleanBinding hasArticle, ObservableValue<Boolean> canBack,
            ObservableValue<Boolean> canForward) {
        MenuItem next = item("ui.menu.next", Shortcut.NEXT_ARTICLE, () -> intents.stepArticle(1));
        MenuItem previous = item("ui.menu.previous", Shortcut.PREVIOUS_ARTICLE, () -> intents.stepArticle(-1));
        MenuItem info = item("ui.menu.info", Shortcut.ARTICLE_INFO, intents::articleInfo);
        info.disableProperty().bind(hasArticle.not());
        MenuItem delete = item("ui.menu.delete-article", intents::deleteArticles);
        delete.disableProperty().bind(hasArticle.not());
        MenuItem done = item("ui.menu.done-next", Shortcut.DONE_AND_NEXT, intents::doneAndNext);
        done.disableProperty().bind(hasArticle.not());
        Menu states = menu("ui.menu.state");
        states.disableProperty().bind(hasArticle.not());
        for (ReadingState state : ReadingState.values()) {
            states.getItems().add(item("ui.state." + state.name().toLowerCase(Locale.ROOT),
                    () -> intents.setState(state)));
        }
        MenuItem join = named(Shortcut.JOIN_SENTENCE, hasArticle, intents::joinSentence);
        MenuItem split = named(Shortcut.SPLIT_SENTENCE, hasArticle, intents::splitSentence);
        Menu menu = menu("ui.menu.article");
        menu.getItems().setAll(travel("ui.menu.back", Shortcut.BACK, canBack, -1),
                travel("ui.menu.forward", Shortcut.FORWARD, canForward, 1), new SeparatorMenuItem(), next, previous,
                new SeparatorMenuItem(), done, states, new SeparatorMenuItem(), join, split, new SeparatorMenuItem(),
                info);
        if (!library.isReadOnly()) {
            menu.getItems().addAll(ofArticle("ui.menu.correct", hasArticle, intents::correctText),
                    ofArticle("ui.menu.replace-text", hasArticle, intents::replaceText));
        }
        menu.getItems().addAll(item("ui.menu.fields", intents::editFields), item("ui.menu.outlets", intents::outlets),
                item("ui.menu.collections", Shortcut.COLLECTIONS, intents::collections), new SeparatorMenuItem(),
                delete);
        return menu;
    }

    private MenuItem ofArticle(String key, BooleanBinding hasArticle, Runnable action) {
        MenuItem item = item(key, action);
        item.disableProperty().bind(hasArticle.not());
        return item;
    }

    private MenuItem travel(String key, Shortcut shortcut, ObservableValue<Boolean> possible, int by) {
        MenuItem item = item(key, shortcut, () -> intents.travel(by));
        item.disableProperty().bind(Bindings.createBooleanBinding(() -> !Boolean.TRUE.equals(possible.getValue()),
                possible));
        return item;
    }

    private Menu help() {
        Menu menu = menu("ui.menu.help");
        menu.getItems().setAll(item(Shortcut.KEY_CARD.messageKey(), Shortcut.KEY_CARD, intents::keyCard),
                item("ui.menu.report", intents::saveReport), item("ui.menu.about", intents::about));
        return menu;
    }

    void activate() {
        library.themes().addListener(onThemes);
        texts.messagesProperty().addListener(onThemes);
        appearance.lookProperty().addListener(onThemes);
        appearance.readingProperty().addListener(onReading);
        onReading.invalidated(appearance.readingProperty());
        showThemes();
    }

    void deactivate() {
        library.themes().removeListener(onThemes);
        texts.messagesProperty().removeListener(onThemes);
        appearance.lookProperty().removeListener(onThemes);
        appearance.readingProperty().removeListener(onReading);
    }

    private void showThemes() {
        annotate.getItems().setAll(themeItems(t -> t.key() == 0 ? "" : "   " + t.key(), intents::toggle));
        annotate.getItems().add(new SeparatorMenuItem());
        annotate.getItems().addAll(again);
        annotate.getItems().addAll(new SeparatorMenuItem(), editNote, deleteAnnotation, new SeparatorMenuItem(),
                newTheme);
        Menu edit = menu("ui.menu.edit-theme");
        edit.getItems().setAll(themeItems(t -> "", intents::editTheme));
        edit.setDisable(library.themes().isEmpty());
        annotate.getItems().addAll(edit, codebook, new SeparatorMenuItem(), addTerm, terms);
        Menu passages = menu("ui.menu.passages");
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

    private Menu menu(String key) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.bind(key));
        menu.setId(key.replace('.', '-'));
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.bind(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(e -> action.run());
        return item;
    }

    /// An item with the keys of `shortcut`, all of them; it acts by key only when it could be chosen.
    private MenuItem item(String key, Shortcut shortcut, Runnable action) {
        MenuItem item = item(key, action);
        keys(item, key, shortcut);
        actions.on(shortcut, () -> !item.isDisable(), action);
        return item;
    }

    /// The same with the name the key card has, while `possible`.
    private MenuItem named(Shortcut shortcut, BooleanBinding possible, Runnable action) {
        MenuItem item = item(shortcut.messageKey(), shortcut, action);
        item.disableProperty().bind(possible.not());
        return item;
    }

    /// A key that could be typed is no accelerator: it stands behind the name.
    private void keys(MenuItem item, String key, Shortcut shortcut) {
        item.acceleratorProperty().bind(actions.keys().accelerator(shortcut));
        item.textProperty().bind(Bindings.createStringBinding(
                () -> item.getAccelerator() == null && !actions.keys().shown(shortcut).isEmpty()
                        ? texts.text(key) + "   " + actions.keys().shown(shortcut)
                        : texts.text(key),
                texts.messagesProperty(), actions.keys().keysProperty(), item.acceleratorProperty()));
    }

    private CheckMenuItem check(String key, Shortcut shortcut, BooleanProperty property) {
        CheckMenuItem item = new CheckMenuItem();
        item.setId(key.replace('.', '-'));
        keys(item, key, shortcut);
        actions.on(shortcut, () -> property.set(!property.get()));
        item.selectedProperty().bindBidirectional(property);
        return item;
    }
}
