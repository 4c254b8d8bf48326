package app.mitjul.ui.inspector;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.session.ArticleRow;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.SafeText;
import app.mitjul.ui.model.SourceNames;
import app.mitjul.ui.reader.ReaderViewModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The nearly identical articles that a person linked the open one with; a click opens one.
final class LinkedCopies extends VBox {

    private final Texts texts;
    private final InvalidationListener onShown = o -> opened();
    private final InvalidationListener onMessages = o -> look();
    private final InvalidationListener onCommit = o -> committed();
    private Optional<ReaderViewModel> reader = Optional.empty();
    private Optional<ArticleId> of = Optional.empty();
    private int asked;

    LinkedCopies(Texts texts) {
        super(2);
        this.texts = texts;
        setId("info-copies");
        getStyleClass().add("linked-copies");
        show(List.of());
    }

    void follow(Optional<ReaderViewModel> now) {
        reader.ifPresent(r -> {
            r.shownProperty().removeListener(onShown);
            r.library().lastCommitProperty().removeListener(onCommit);
            texts.messagesProperty().removeListener(onMessages);
        });
        reader = now;
        reader.ifPresent(r -> {
            r.shownProperty().addListener(onShown);
            r.library().lastCommitProperty().addListener(onCommit);
            texts.messagesProperty().addListener(onMessages);
        });
        look();
    }

    /// Another article; each mark shows the open one anew.
    private void opened() {
        if (!reader.flatMap(ReaderViewModel::articleId).equals(of)) {
            look();
        }
    }

    private void committed() {
        boolean changed = reader.map(r -> r.library().lastCommitProperty().get())
                .filter(c -> c.arrangementChanged() || c.listChanged()).isPresent();
        if (changed) {
            look();
        }
    }

    /// The newest question wins; the links of another article go at once.
    private void look() {
        int mine = ++asked;
        Optional<ArticleId> article = reader.flatMap(ReaderViewModel::articleId);
        of = article;
        if (article.isEmpty()) {
            show(List.of());
            return;
        }
        reader.ifPresent(r -> r.library().ask(reads -> reads.linkedCopies(article.get()), found -> {
            if (mine == asked) {
                show(found);
            }
        }));
    }

    private void show(List<ArticleId> copies) {
        getChildren().clear();
        reader.ifPresent(r -> copies.stream().flatMap(id -> r.library().row(id).stream())
                .forEach(row -> getChildren().add(link(r, row))));
        Nodes.show(this, !getChildren().isEmpty());
        if (!getChildren().isEmpty()) {
            getChildren().addFirst(Nodes.plain(texts.text("ui.info.copies"), "muted"));
        }
    }

    private Node link(ReaderViewModel r, ArticleRow row) {
        LibraryModel library = r.library();
        String by = SourceNames.line(row.article().source(), library.arranged().outletsProperty().get());
        Button link = new Button(SafeText.of(row.article().title()) + (by.isEmpty() ? "" : " · " + by));
        link.setMnemonicParsing(false);
        link.setWrapText(true);
        link.setAlignment(Pos.CENTER_LEFT);
        link.setMaxWidth(Double.MAX_VALUE);
        link.getStyleClass().addAll("flat-link", "linked-copy");
        link.setOnAction(e -> r.open(row.article().id()));
        return link;
    }
}
