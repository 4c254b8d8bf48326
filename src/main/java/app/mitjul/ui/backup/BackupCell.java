package app.mitjul.ui.backup;

import app.mitjul.session.Backup;
import app.mitjul.session.BackupTest;
import app.mitjul.ui.backup.BackupsViewModel.Line;
import app.mitjul.ui.common.ByteCount;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A backup in the list: when, why, at which commit, how large, and whether it is sound.
final class BackupCell extends ListCell<Line> {

    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final Texts texts;
    private final Label when = Nodes.plain("", "preview-title");
    private final Label what = Nodes.plain("", "muted", "preview-second");
    private final Label state = Nodes.plain("", "backup-state");
    private final HBox row;

    BackupCell(Texts texts) {
        this.texts = texts;
        VBox words = new VBox(2, when, what);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        state.setMinWidth(USE_PREF_SIZE);
        row = new HBox(12, words, state);
        row.setAlignment(Pos.CENTER_LEFT);
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
        when.setText(texts.text("ui.backups.line", texts.messagesProperty().get().time(backup.at()),
                texts.text("ui.backups.why." + backup.why().name().toLowerCase(Locale.ROOT))));
        what.setText(texts.text("ui.backups.facts", backup.generation(),
                ByteCount.of(backup.bytes(), texts.locale())));
        boolean bad = !backup.sound() || line.test().filter(t -> !t.isGood()).isPresent();
        state.setText(word(backup, line.test()));
        state.setGraphic(bad
                ? Nodes.icon(Feather.ALERT_TRIANGLE)
                : line.test().isPresent()
                        ? Nodes.icon(Feather.CHECK)
                        : null);
        state.pseudoClassStateChanged(BAD, bad);
        Nodes.show(state, !state.getText().isEmpty());
        setAccessibleText(String.join(", ", when.getText(), what.getText(), state.getText()));
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
