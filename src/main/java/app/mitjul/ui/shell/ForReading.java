package app.mitjul.ui.shell;

import app.mitjul.session.Backup;
import app.mitjul.settings.Columns;
import app.mitjul.settings.Marking;
import app.mitjul.ui.keys.KeyMap;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;

/// What a window for reading can do with the program as a whole: what the main window can, except for changing the library
/// there; quitting closes this window alone.
record ForReading(DesktopActions main, Runnable close) implements DesktopActions {

    @Override
    public void language(String tag) {
        main.language(tag);
    }

    @Override
    public KeyMap keys() {
        return main.keys();
    }

    @Override
    public ObjectProperty<Marking> markingProperty() {
        return main.markingProperty();
    }

    @Override
    public ObjectProperty<List<String>> searchesProperty() {
        return main.searchesProperty();
    }

    @Override
    public ObjectProperty<Columns> columnsProperty() {
        return main.columnsProperty();
    }

    @Override
    public void annotatorName(String name) {
        main.annotatorName(name);
    }

    @Override
    public String annotatorName() {
        return main.annotatorName();
    }

    @Override
    public void openLibrary(Path file, boolean create) {
        close.run();
        main.openLibrary(file, create);
    }

    /// What is only read stays where it is.
    @Override
    public void moveLibrary(Path target) {
    }

    @Override
    public List<String> recentLibraries() {
        return main.recentLibraries();
    }

    @Override
    public void showInFolder(Path file) {
        main.showInFolder(file);
    }

    @Override
    public void undo(boolean redo) {
        // nothing was done here
    }

    @Override
    public void fullScreen() {
        // the main window's
    }

    @Override
    public void quit() {
        close.run();
    }

    /// There is no first time of reading a backup.
    @Override
    public boolean wasTold(String what) {
        return true;
    }

    @Override
    public void told(String what) {
        main.told(what);
    }

    @Override
    public String version() {
        return main.version();
    }

    @Override
    public Path log() {
        return main.log();
    }

    @Override
    public void openBackup(Backup backup) {
        main.openBackup(backup);
    }

    @Override
    public void bringBack() {
        // the main window's
    }
}
