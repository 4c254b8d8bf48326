package app.mitjul.ui.backup;

import app.mitjul.session.Backup;
import app.mitjul.session.BackupTest;
import app.mitjul.ui.backup.BackupsViewModel.Line;
import app.mitjul.ui.common.ByteCount;
import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.StateRow;
import app.mitjul.ui.common.Texts;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A backup in the list: when, why, at which commit, how large, and whether it is sound.
final class BackupCell extends ListCell<Line> {

    private final Texts texts;
    private final StateRow row = new StateRow("backup-state");

    BackupCell(Texts texts) {
        this.texts = texts;
        setPrefWidth(1);
        getStyleClass().add("history-cell");
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Backup backup = line.backup();
        boolean bad = !backup.sound() || line.test().filter(t -> !t.isGood()).isPresent();
        row.show(texts.text("ui.backups.line", texts.messagesProperty().get().time(backup.at()),
                texts.text("ui.backups.why." + backup.why().name().toLowerCase(Locale.ROOT))),
                texts.text("ui.backups.facts", backup.generation(),
                        ByteCount.of(backup.bytes(), texts.locale())),
                word(backup, line.test()),
                bad
                        ? Optional.of(new Icon(Feather.ALERT_TRIANGLE))
                        : line.test().map(t -> new Icon(Feather.CHECK)));
        row.bad(bad);
        setAccessibleText(row.spoken());
        setGraphic(row);
    }

    private String word(Backup backup, Optional<BackupTest> test) {
        if (test.isPresent()) {
            return test.get().isGood()
                    ? texts.text("ui.backups.good")
                    : texts.text("ui.backups.found", test.get().findings().size());
        }
        return backup.sound() ? "" : texts.text("ui.backups.unsound");
    }
}
