package app.mitjul.ui.shell;

import app.mitjul.ui.common.Texts;
import app.mitjul.ui.keys.KeyActions;
import app.mitjul.ui.keys.Shortcut;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// Makes menus and their items: named in the language of the window, with the keys as they are set, which act only when
/// the item could be chosen.
final class MenuItems {

    private final Texts texts;
    private final KeyActions actions;

    MenuItems(Texts texts, KeyActions actions) {
        this.texts = texts;
        this.actions = actions;
    }

    KeyActions actions() {
        return actions;
    }

    Menu menu(String key) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.bind(key));
        menu.setId(key.replace('.', '-'));
        return menu;
    }

    MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.bind(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(e -> action.run());
        return item;
    }

    /// An item with the keys of `shortcut`, all of them; it acts by key only when it could be chosen.
    MenuItem item(String key, Shortcut shortcut, Runnable action) {
        MenuItem item = item(key, action);
        keys(item, key, shortcut);
        actions.on(shortcut, () -> !item.isDisable(), action);
        return item;
    }

    /// The same with the name the key card has, while `possible`.
    MenuItem named(Shortcut shortcut, BooleanBinding possible, Runnable action) {
        MenuItem item = item(shortcut.messageKey(), shortcut, action);
        item.disableProperty().bind(possible.not());
        return item;
    }

    /// A key that could be typed is no accelerator: it stands behind the name.
    void keys(MenuItem item, String key, Shortcut shortcut) {
        item.acceleratorProperty().bind(actions.keys().accelerator(shortcut));
        item.textProperty().bind(Bindings.createStringBinding(
                () -> item.getAccelerator() == null && !actions.keys().shown(shortcut).isEmpty()
                        ? texts.text(key) + "   " + actions.keys().shown(shortcut)
                        : texts.text(key),
                texts.messagesProperty(), actions.keys().keysProperty(), item.acceleratorProperty()));
    }

    CheckMenuItem check(String key, Shortcut shortcut, BooleanProperty property) {
        CheckMenuItem item = new CheckMenuItem();
        item.setId(key.replace('.', '-'));
        keys(item, key, shortcut);
        actions.on(shortcut, () -> property.set(!property.get()));
        item.selectedProperty().bindBidirectional(property);
        return item;
    }
}
