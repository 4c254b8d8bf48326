package app.mitjul.ui.settings;

import app.mitjul.session.Backups;
import app.mitjul.ui.common.ByteCount;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.LibraryModel;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Settings: where the backups are and what room they take; the page of the backups does the rest.
public final class BackupSettings implements SettingsSection {

    private record Room(int count, long backups, long limit, long log, Path folder) {
    }

    private final LibraryModel library;
    private final Texts texts;
    private final Jobs jobs;
    private final Runnable openPage;
    private final Consumer<Path> showInFolder;

    /// @param openPage
    ///            opens the page of the backups
    public BackupSettings(LibraryModel library, Texts texts, Jobs jobs, Runnable openPage,
            Consumer<Path> showInFolder) {
        this.library = library;
        this.texts = texts;
        this.jobs = jobs;
        this.openPage = openPage;
        this.showInFolder = showInFolder;
    }

    @Override
    public Region content() {
        Label place = SettingRows.sentence(texts.text("ui.backups.reading"), "setting-place");
        Label figures = SettingRows.sentence("", "muted");
        Button page = Nodes.button(texts.bind("ui.menu.backups"), openPage);
        page.setId("settings-backups");
        Button folder = Nodes.button(texts.bind("ui.menu.show-folder"), () -> {});
        folder.setDisable(true);
        jobs.run(texts.text("ui.backups.reading"), this::read, room -> {
            place.setText(room.folder().toString());
            figures.setText(texts.text("ui.backups.room", room.count(), ByteCount.of(room.backups(), texts.locale()),
                    ByteCount.of(room.limit(), texts.locale()), ByteCount.of(room.log(), texts.locale())));
            folder.setOnAction(e -> showInFolder.accept(room.folder()));
            folder.setDisable(room.count() == 0);
        }, error -> place.setText(texts.of(error)));
        return new VBox(12, place, figures, new FlowPane(8, 8, page, folder),
                SettingRows.sentence(texts.text("ui.settings.backups.when"), "muted"));
    }

    private Room read() {
        Backups backups = library.session().backups();
        return new Room(backups.all().size(), backups.bytes(), 2 * library.session().reads().info().bytes(),
                backups.logBytes(), backups.folder());
    }
}
