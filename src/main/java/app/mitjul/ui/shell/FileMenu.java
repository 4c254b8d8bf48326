package app.mitjul.ui.shell;

import app.mitjul.ui.keys.Shortcut;
import app.mitjul.ui.model.LibraryModel;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu File.
final class FileMenu {

    private final LibraryModel library;
    private final Intents intents;
    private final MenuItems items;
    private final Menu recent;

    FileMenu(LibraryModel library, Intents intents, MenuItems items) {
        this.library = library;
        this.intents = intents;
        this.items = items;
        recent = items.menu("ui.menu.recent");
    }

    Menu menu() {
        MenuItem backups = items.item("ui.menu.backups", intents::backups);
        backups.setDisable(library.isReadOnly());
        Menu menu = items.menu("ui.menu.file");
        menu.getItems().setAll(items.item("ui.menu.new", Shortcut.NEW_LIBRARY, intents::newLibrary),
                items.item("ui.menu.open", Shortcut.OPEN_LIBRARY, intents::openLibrary), recent,
                new SeparatorMenuItem(), items.item("ui.menu.import", Shortcut.IMPORT, intents::importFiles),
                items.item("ui.menu.import-folder", intents::importFolder),
                items.item("ui.menu.paste", Shortcut.PASTE_ARTICLE, intents::pasteArticle),
                items.item("ui.menu.imports", intents::importReports),
                items.item("ui.menu.export", Shortcut.EXPORT, intents::export), new SeparatorMenuItem(),
                items.item("ui.menu.save-copy", Shortcut.SAVE_COPY, intents::saveCopy), backups,
                items.item("ui.menu.show-folder", intents::showInFolder), new SeparatorMenuItem(),
                items.item("ui.menu.settings", Shortcut.SETTINGS, intents::settings), new SeparatorMenuItem(),
                items.item("ui.menu.quit", Shortcut.QUIT, intents::quit));
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
}
