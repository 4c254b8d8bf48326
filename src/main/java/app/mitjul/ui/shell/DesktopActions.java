package app.mitjul.ui.shell;

import app.mitjul.session.Backup;
import app.mitjul.settings.Columns;
import app.mitjul.settings.Marking;
import app.mitjul.ui.keys.KeyMap;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;

/// What concerns the window as a whole and not the library in it.
interface DesktopActions {

    void language(String tag);

    KeyMap keys();

    ObjectProperty<Marking> markingProperty();

    /// What was searched for on this computer, the newest first.
    ObjectProperty<List<String>> searchesProperty();

    /// What the columns of imported tables mean.
    ObjectProperty<Columns> columnsProperty();

    void annotatorName(String name);

    String annotatorName();

    void openLibrary(Path file, boolean create);

    /// Closes the library, carries it with its backups and its safety log to `target`, and opens it there. What fails is
    /// said, and leaves the old one in use.
    void moveLibrary(Path target);

    List<String> recentLibraries();

    void showInFolder(Path file);

    void undo(boolean redo);

    void fullScreen();

    void quit();

    /// Whether a person was told this once, or put it away.
    boolean wasTold(String what);

    /// Keeps that a person was told this.
    void told(String what);

    String version();

    /// The program's log file.
    Path log();

    /// Opens a backup of the library in a window of its own, for reading only.
    void openBackup(Backup backup);

    /// Closes the library and rebuilds the newer state that is known of it in its place.
    void bringBack();
}
