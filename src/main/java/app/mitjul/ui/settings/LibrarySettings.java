package app.mitjul.ui.settings;

import app.mitjul.ui.common.ByteCount;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.LibraryModel;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Settings: where the library is, how large, and how it comes to be elsewhere.
public final class LibrarySettings implements SettingsSection {

    /// What can be done with the place of a library.
    public interface Actions {
        void showInFolder();

        void openLibrary();

        void newLibrary();

        void saveCopy();

        /// Asks where to, and moves it there.
        void moveLibrary();
    }

    private final LibraryModel library;
    private final Texts texts;
    private final Actions actions;

    public LibrarySettings(LibraryModel library, Texts texts, Actions actions) {
        this.library = library;
        this.texts = texts;
        this.actions = actions;
    }

    @Override
    public Region content() {
        VBox content = new VBox(12);
        library.infoProperty().get().ifPresent(info -> content.getChildren().addAll(
                SettingRows.sentence(info.file().toString(), "setting-place"),
                SettingRows.sentence(texts.text("ui.settings.library.size", ByteCount.of(info.bytes(), texts.locale()),
                        info.articles(), info.annotations(), info.themes()), "muted")));
        Button folder = Nodes.button(texts.bind("ui.menu.show-folder"), actions::showInFolder);
        Button copy = Nodes.button(texts.bind("ui.menu.save-copy"), actions::saveCopy);
        copy.setId("settings-copy");
        Button open = Nodes.button(texts.bind("ui.menu.open"), actions::openLibrary);
        Button fresh = Nodes.button(texts.bind("ui.menu.new"), actions::newLibrary);
        Button move = Nodes.button(texts.bind("ui.settings.library.move"), actions::moveLibrary);
        move.setId("settings-move");
        move.setDisable(library.isReadOnly());
        content.getChildren().addAll(new FlowPane(8, 8, folder, copy, move, open, fresh),
                SettingRows.sentence(texts.text("ui.settings.library.how"), "muted"));
        return content;
    }
}
