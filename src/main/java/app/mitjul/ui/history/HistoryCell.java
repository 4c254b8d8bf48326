package app.mitjul.ui.history;

import app.mitjul.session.JournalStep;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.history.HistoryViewModel.Kind;
import app.mitjul.ui.history.HistoryViewModel.Line;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A line of the history: what was done, when and by whom, and how it stands to now.
final class HistoryCell extends ListCell<Line> {

    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final Texts texts;
    private final Runnable more;
    private final Label step = Nodes.plain("", "preview-title");
    private final Label when = Nodes.plain("", "muted", "preview-second");
    private final Label state = Nodes.plain("", "history-state");
    private final HBox row;

    /// @param more called when the last line is shown
    HistoryCell(Texts texts, Runnable more) {
        this.texts = texts;
        this.more = more;
        VBox words = new VBox(2, step, when);
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
            pseudoClassStateChanged(UNDONE, false);
            return;
        }
        step.setText(line.step().map(s -> texts.messagesProperty().get().of(s.step()))
                .orElseGet(() -> texts.text("ui.history.beginning")));
        when.setText(line.step().map(s -> texts.text("ui.history.line", time(s), line.who()))
                .orElseGet(() -> texts.text("ui.history.beginning.line")));
        state.setText(word(line.kind()));
        state.setGraphic(line.kind() == Kind.NOW ? Nodes.icon(Feather.ARROW_LEFT) : null);
        Nodes.show(state, !state.getText().isEmpty());
        pseudoClassStateChanged(UNDONE, line.kind() == Kind.UNDONE);
        setAccessibleText(String.join(", ", step.getText(), when.getText(), state.getText()));
        setGraphic(row);
        if (getIndex() == getListView().getItems().size() - 1) {
            more.run();
        }
    }

    private String word(Kind kind) {
        return switch (kind) {
            case NOW -> texts.text("ui.history.now");
            case UNDONE -> texts.text("ui.history.undone");
            case END -> texts.text("ui.history.end");
            case DONE, BEGINNING -> "";
        };
    }

    private String time(JournalStep of) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale()).format(of.at().atZone(ZoneId.systemDefault()));
    }
}
