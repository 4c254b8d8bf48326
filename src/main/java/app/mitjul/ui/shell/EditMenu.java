package app.mitjul.ui.shell;

import app.mitjul.domain.change.Step;
import app.mitjul.session.History;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.model.LibraryModel;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu Edit.
final class EditMenu {

    private final LibraryModel library;
    private final Texts texts;
    private final Intents intents;
    private final MenuItems items;

    EditMenu(LibraryModel library, Texts texts, Intents intents, MenuItems items) {
        this.library = library;
        this.texts = texts;
        this.intents = intents;
        this.items = items;
    }

    Menu menu(BooleanBinding hasArticle, BooleanBinding hasTarget) {
        MenuItem undo = items.item("ui.menu.undo", Shortcut.UNDO, intents::undo);
        MenuItem redo = items.item("ui.menu.redo", Shortcut.REDO, intents::redo);
        step(undo, History::undo, "ui.menu.undo", "ui.menu.undo.step");
        step(redo, History::redo, "ui.menu.redo", "ui.menu.redo.step");
        MenuItem copy = items.item("ui.menu.copy", Shortcut.COPY, () -> intents.copy(false));
        MenuItem copyWithSource = items.item("ui.menu.copy-source", Shortcut.COPY_WITH_SOURCE,
                () -> intents.copy(true));
        copy.disableProperty().bind(hasArticle.not());
        copyWithSource.disableProperty().bind(hasArticle.not());
        MenuItem copyLink = items.item("ui.menu.copy-link", Shortcut.COPY_LINK, intents::copyLink);
        copyLink.disableProperty().bind(hasTarget.not());
        Menu menu = items.menu("ui.menu.edit");
        menu.getItems().setAll(undo, redo, items.item("ui.menu.history", Shortcut.HISTORY, intents::history),
                new SeparatorMenuItem(), copy, copyWithSource, copyLink,
                new SeparatorMenuItem(),
                items.item("ui.menu.find", Shortcut.SEARCH, intents::find),
                items.item("ui.key.results", Shortcut.RESULTS, intents::results),
                items.item("ui.key.save-search", Shortcut.SAVE_SEARCH, intents::saveSearch),
                items.named(Shortcut.FIND_IN_ARTICLE, hasArticle, () -> intents.marks().find()),
                items.named(Shortcut.FIND_NEXT, hasArticle, () -> intents.marks().findNext(1)),
                items.named(Shortcut.FIND_PREVIOUS, hasArticle, () -> intents.marks().findNext(-1)),
                new SeparatorMenuItem(),
                items.item("ui.menu.bin", intents::bin), items.item("ui.menu.name", intents::yourName));
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
}
