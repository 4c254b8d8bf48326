package app.mitjul.ui.library;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.session.Bin;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.common.TwoLines;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.SafeText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What was deleted: to be restored, or emptied by hand. Emptying is the one thing that cannot be undone, so it asks
/// for a second press.
public final class BinPage {

    /// A line of the bin.
    private sealed interface Line {
        record OfArticle(Article article) implements Line {
        }

        record OfAnnotation(Bin.BinnedAnnotation annotation) implements Line {
        }
    }

    private final LibraryModel library;
    private final Texts texts;
    private final PageLayer pages;
    private final Notices notices;

    public BinPage(LibraryModel library, Texts texts, PageLayer pages, Notices notices) {
        this.library = library;
        this.texts = texts;
        this.pages = pages;
        this.notices = notices;
    }

    public void open() {
        ListView<Line> list = new ListView<>();
        list.setId("bin-list");
        list.accessibleTextProperty().bind(texts.bind("ui.bin.title"));
        list.setCellFactory(v -> new Cell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(Nodes.label(texts.bind("ui.bin.empty"), "empty-state"));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = new VBox(list);
        content.getStyleClass().add("page-body");
        Button restore = Nodes.button(texts.bind("ui.bin.restore"), () -> restore(list), "accent");
        restore.setId("bin-restore");
        restore.disableProperty().bind(Bindings.isEmpty(list.getSelectionModel().getSelectedItems()));
        pages.open(new PageLayer.Page(texts.bind("ui.bin.title"), content,
                PageLayer.buttons(emptying(list), Nodes.button(texts.bind("ui.page.close"), pages::close), restore),
                560, 460, () -> {}));
        load(list);
    }

    private Button emptying(ListView<Line> list) {
        Button empty = new Button();
        empty.setId("bin-empty");
        empty.textProperty().set(texts.text("ui.bin.clear"));
        empty.getStyleClass().addAll("button-outlined", "danger");
        empty.disableProperty().bind(Bindings.isEmpty(list.getItems()));
        empty.setOnAction(e -> {
            if (!empty.getStyleClass().contains("sure")) {
                empty.getStyleClass().add("sure");
                empty.setText(texts.text("ui.bin.clear.sure", list.getItems().size()));
                return;
            }
            library.tell(c -> c.emptyBin(), gone -> {
                notices.say(texts.text("ui.bin.cleared", gone));
                pages.close();
            });
        });
        return empty;
    }

    private void load(ListView<Line> list) {
        library.ask(reads -> reads.bin(), bin -> {
            List<Line> lines = new ArrayList<>();
            bin.articles().forEach(a -> lines.add(new Line.OfArticle(a)));
            bin.annotations().forEach(a -> lines.add(new Line.OfAnnotation(a)));
            list.getItems().setAll(lines);
        });
    }

    private void restore(ListView<Line> list) {
        Set<ArticleId> articles = new HashSet<>();
        Set<AnnotationId> annotations = new HashSet<>();
        for (Line line : list.getSelectionModel().getSelectedItems()) {
            switch (line) {
                case Line.OfArticle binned -> articles.add(binned.article().id());
                case Line.OfAnnotation binned -> annotations.add(binned.annotation().annotation().id());
            }
        }
        library.tell(c -> c.restore(articles, annotations), done -> load(list));
    }

    private final class Cell extends TwoLines<Line> {
        @Override
        protected String first(Line line) {
            return switch (line) {
                case Line.OfArticle of -> SafeText.of(of.article().title());
                case Line.OfAnnotation of -> of.annotation().annotation().anchor().quote().replace('\n', ' ');
            };
        }

        @Override
        protected String second(Line line) {
            return switch (line) {
                case Line.OfArticle of -> texts.text("ui.bin.article");
                case Line.OfAnnotation of -> texts.text("ui.bin.annotation", of.annotation().articleTitle());
            };
        }
    }
}
