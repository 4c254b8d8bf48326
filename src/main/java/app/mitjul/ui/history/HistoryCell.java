package app.mitjul.ui.history;

import app.mitjul.session.JournalStep;
import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.StateRow;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.history.HistoryViewModel.Kind;
import app.mitjul.ui.history.HistoryViewModel.Line;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A line of the history: what was done, when and by whom, and how it stands to now.
final class HistoryCell extends ListCell<Line> {

    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final Texts texts;
    private final Runnable more;
    private final StateRow row = new StateRow("history-state");

    /// @param more called when the last line is shown
    HistoryCell(Texts texts, Runnable more) {
        this.texts = texts;
        this.more = more;
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
        row.show(line.step().map(s -> texts.messagesProperty().get().of(s.step()))
                .orElseGet(() -> texts.text("ui.history.beginning")),
                line.step().map(s -> texts.text("ui.history.line", time(s), line.who()))
                        .orElseGet(() -> texts.text("ui.history.beginning.line")),
                word(line.kind()),
                line.kind() == Kind.NOW ? Optional.of(new Icon(Feather.ARROW_LEFT)) : Optional.empty());
        pseudoClassStateChanged(UNDONE, line.kind() == Kind.UNDONE);
        setAccessibleText(row.spoken());
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
