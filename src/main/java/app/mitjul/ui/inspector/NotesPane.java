package app.mitjul.ui.inspector;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.common.WrappingBox;
import app.mitjul.ui.reader.ReaderViewModel;
import app.mitjul.ui.reader.ShownArticle;
import app.mitjul.ui.writing.MarkdownView;
import app.mitjul.ui.writing.Markdown;
import app.mitjul.ui.writing.OwnerNote;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The notes of the open article: the one on the article itself, then those of its passages in order of reading.
final class NotesPane extends VBox {

    private static final double EDGES = 34;

    private final Texts texts;
    private final Consumer<String> follow;
    private final ObservableList<Annotation> noted = FXCollections.observableArrayList();
    private final ListView<Annotation> list = new ListView<>(noted);
    private final VBox top = new VBox(4);
    private final InvalidationListener onShown = o -> show();
    private Optional<ReaderViewModel> reader = Optional.empty();
    private Optional<OwnerNote> note = Optional.empty();

    NotesPane(Texts texts, Consumer<String> follow) {
        this.texts = texts;
        this.follow = follow;
        top.getStyleClass().add("article-note");
        list.setCellFactory(v -> new Cell());
        list.setId("notes-of-article");
        list.accessibleTextProperty().bind(texts.bind("ui.notes.passages"));
        list.getStyleClass().add("annotation-list");
        Label empty = Nodes.label(texts.bind("ui.notes.none-here"), "empty-state");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.setOnMouseClicked(e -> jump());
        list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                jump();
                e.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(top, Nodes.label(texts.bind("ui.notes.passages"), "notes-title"), list);
    }

    void follow(Optional<ReaderViewModel> now) {
        flush();
        reader.ifPresent(r -> r.shownProperty().removeListener(onShown));
        note.ifPresent(n -> n.show(Optional.empty()));
        reader = now;
        note = now.map(r -> new OwnerNote(r.library(), texts, "ui.notes.article.prompt", follow));
        top.getChildren().setAll(Nodes.label(texts.bind("ui.notes.article"), "notes-title"));
        note.ifPresent(top.getChildren()::add);
        reader.ifPresent(r -> r.shownProperty().addListener(onShown));
        show();
    }

    private void show() {
        Optional<ShownArticle> shown = reader.flatMap(r -> r.shownProperty().get());
        top.setVisible(shown.isPresent());
        note.ifPresent(n -> n.show(shown.map(s -> new NoteOwner.OfArticle(s.article().id()))));
        List<Annotation> fresh = shown.map(s -> s.annotations().stream().filter(a -> !a.note().isBlank()).toList())
                .orElse(List.of());
        if (!noted.equals(fresh)) {
            noted.setAll(fresh);
        }
    }

    private void jump() {
        Annotation to = list.getSelectionModel().getSelectedItem();
        if (to != null) {
            reader.ifPresent(r -> r.openAt(to.article(), to.range(), Optional.of(to.id())));
        }
    }

    void editArticleNote() {
        note.ifPresent(OwnerNote::edit);
    }

    void readAgain() {
        note.ifPresent(OwnerNote::load);
    }

    void flush() {
        note.ifPresent(OwnerNote::flush);
    }

    private final class Cell extends ListCell<Annotation> {
        private final Label quote = new Label();
        private final MarkdownView words = new MarkdownView(texts, follow);
        private final WrappingBox box = new WrappingBox(3, list.widthProperty().subtract(EDGES), quote, words);

        Cell() {
            quote.getStyleClass().addAll("quote", "noted-quote");
            getStyleClass().add("noted-cell");
            setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable Annotation item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            quote.setText(item.anchor().quote().replace('\n', ' '));
            words.show(Markdown.of(item.note()));
            setAccessibleText(item.anchor().quote() + ", " + item.note());
            setGraphic(box);
        }
    }
}
