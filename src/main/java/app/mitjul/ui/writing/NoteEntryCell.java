package app.mitjul.ui.writing;

import app.mitjul.domain.article.Article;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.common.WrappingBox;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A note in the list of all: what it is about, its first lines, who wrote it when.
final class NoteEntryCell extends ListCell<NoteEntry> {

    private static final double EDGES = 44;
    private static final double THREE_LINES = 60;
    /// Of a long note the list lays out no more than can be seen.
    private static final int MOST = 400;

    private final Texts texts;
    private final Label kind = Nodes.plain("", "note-kind");
    private final Label about = Nodes.plain("", "note-about");
    private final Label words = Nodes.plain("", "note-words");
    private final Label by = Nodes.plain("", "muted");
    private final WrappingBox box;

    NoteEntryCell(Texts texts, ObservableDoubleValue width) {
        this.texts = texts;
        kind.setMinWidth(USE_PREF_SIZE);
        about.setMinWidth(0);
        by.setMinWidth(USE_PREF_SIZE);
        words.setWrapText(true);
        words.setMaxHeight(THREE_LINES);
        HBox head = new HBox(8, kind, about, Nodes.spring(), by);
        head.setAlignment(Pos.CENTER_LEFT);
        box = new WrappingBox(4, Bindings.subtract(width, EDGES), head, words);
        setPrefWidth(1);
        getStyleClass().add("note-entry");
    }

    @Override
    protected void updateItem(@Nullable NoteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        kind.setText(texts.text("ui.notes.kind." + entry.kind().name().toLowerCase(Locale.ROOT)));
        about.setText(entry.about());
        String plain = entry.plain();
        words.setText(plain.length() > MOST ? plain.substring(0, MOST) + "…" : plain);
        by.setText(place(entry));
        setAccessibleText(kind.getText() + " " + entry.about() + ", " + words.getText());
        setGraphic(box);
    }

    private String place(NoteEntry entry) {
        List<String> parts = new ArrayList<>();
        if (entry.kind() == NoteEntry.Kind.PASSAGE) {
            entry.line().article().map(Article::title).ifPresent(t -> parts.add(t.length() > 18
                    ? t.substring(0, 18) + "…"
                    : t));
        }
        parts.add(entry.line().annotator().name());
        parts.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(texts.locale())
                .format(entry.line().modified().atZone(ZoneId.systemDefault())));
        return String.join(" · ", parts);
    }
}
