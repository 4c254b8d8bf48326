package app.mitjul.ui.translation;

import app.mitjul.exchange.out.QuestionsCsv;
import app.mitjul.exchange.out.TargetFile;
import app.mitjul.session.Committed;
import app.mitjul.session.Question;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.common.WrappingBox;
import app.mitjul.ui.exchange.FilePicker;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.SafeText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The questions for the client in all articles: to go to, to copy, to save as a table.
public final class QuestionsPage {

    private final LibraryModel library;
    private final Texts texts;
    private final PageLayer pages;
    private final Jobs jobs;
    private final Notices notices;
    private final FilePicker picker;
    private final Consumer<Question> jump;
    private final ObservableList<Question> questions = FXCollections.observableArrayList();
    private final ChangeListener<Committed> onCommit = (o, was, now) -> load();
    private int asked;

    /// @param jump goes to the sentence, after the page has closed
    public QuestionsPage(LibraryModel library, Texts texts, PageLayer pages, Jobs jobs, Notices notices,
            FilePicker picker, Consumer<Question> jump) {
        this.library = library;
        this.texts = texts;
        this.pages = pages;
        this.jobs = jobs;
        this.notices = notices;
        this.picker = picker;
        this.jump = jump;
    }

    public void open() {
        ListView<Question> list = new ListView<>(questions);
        list.setId("questions-list");
        list.accessibleTextProperty().bind(texts.bind("ui.questions.title"));
        list.getStyleClass().add("preview");
        list.setCellFactory(v -> new Cell(list.widthProperty()));
        Label empty = Nodes.label(texts.bind("ui.questions.empty"), "empty-state");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.setOnMouseClicked(e -> go(list));
        list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                go(list);
                e.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = new VBox(list);
        content.getStyleClass().add("page-body");
        Button copy = Nodes.button(texts.bind("ui.questions.copy"), this::copy);
        copy.setId("questions-copy");
        Button save = Nodes.button(texts.bind("ui.questions.save"), this::save, "accent");
        save.setId("questions-save");
        copy.disableProperty().bind(Bindings.isEmpty(questions));
        save.disableProperty().bind(Bindings.isEmpty(questions));
        library.lastCommitProperty().addListener(onCommit);
        pages.open(new PageLayer.Page(texts.bind("ui.questions.title"), content, PageLayer.buttons(copy,
                Nodes.button(texts.bind("ui.page.close"), pages::close), save), 760, 560,
                () -> library.lastCommitProperty().removeListener(onCommit)));
        list.requestFocus();
        load();
    }

    private void load() {
        int mine = ++asked;
        library.ask(reads -> reads.questions(), found -> {
            if (mine == asked && !questions.equals(found)) {
                questions.setAll(found);
            }
        });
    }

    private void go(ListView<Question> list) {
        Question at = list.getSelectionModel().getSelectedItem();
        if (at != null) {
            pages.close();
            jump.accept(at);
        }
    }

    private List<QuestionsCsv.Row> rows() {
        return questions.stream().map(q -> new QuestionsCsv.Row(q.number(), q.article().title(), q.sentence(),
                q.segment().anchor().quote(), q.segment().target(), q.segment().question())).toList();
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(QuestionsCsv.tabs(rows()));
        Clipboard.getSystemClipboard().setContent(content);
        notices.say(texts.text("ui.questions.copied", questions.size()));
    }

    private void save() {
        List<QuestionsCsv.Row> rows = rows();
        Path file = library.infoProperty().get().orElseThrow().file();
        Optional<Path> target = picker.toSave(texts.text("ui.questions.title"), texts.text("ui.questions.filename")
                + ".csv", "csv");
        target.ifPresent(to -> {
            pages.close();
            jobs.run(texts.text("ui.export.running"), () -> {
                TargetFile.write(to, file, out -> QuestionsCsv.write(rows, out));
                return rows.size();
            }, count -> notices.say(texts.text("ui.questions.saved", count, String.valueOf(to.getFileName()))),
                    error -> notices.warn(texts.of(error)));
        });
    }

    private final class Cell extends ListCell<Question> {
        private final Label place = Nodes.plain("", "note-about");
        private final Label source = Nodes.plain("", "quote", "noted-quote");
        private final Label question = Nodes.plain("", "note-words");
        private final WrappingBox box;

        Cell(ObservableDoubleValue width) {
            question.setWrapText(true);
            source.setMinWidth(0);
            place.setMinWidth(0);
            HBox head = new HBox(place);
            head.setAlignment(Pos.CENTER_LEFT);
            box = new WrappingBox(4, Bindings.subtract(width, 44), head, source, question);
            setPrefWidth(1);
            getStyleClass().add("note-entry");
        }

        @Override
        protected void updateItem(@Nullable Question item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            place.setText(texts.text("ui.questions.place", item.number(), SafeText.of(item.article().title()),
                    item.sentence()));
            source.setText(item.segment().anchor().quote().replace('\n', ' '));
            question.setText(item.segment().question());
            setAccessibleText(place.getText() + ", " + question.getText());
            setGraphic(box);
        }
    }
}
