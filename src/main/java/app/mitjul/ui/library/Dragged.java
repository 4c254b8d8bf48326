package app.mitjul.ui.library;

import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.article.ArticleId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;

/// What is dragged within the left side: articles, or a collection.
final class Dragged {

    private static final DataFormat ARTICLES = new DataFormat("application/x-mitjul-articles");
    private static final DataFormat SET = new DataFormat("application/x-mitjul-collection");

    private Dragged() {
    }

    static ClipboardContent of(Set<ArticleId> articles) {
        ClipboardContent content = new ClipboardContent();
        content.put(ARTICLES, articles.stream().map(ArticleId::value).collect(Collectors.joining("\n")));
        return content;
    }

    static ClipboardContent of(ArticleSetId set) {
        ClipboardContent content = new ClipboardContent();
        content.put(SET, set.value());
        return content;
    }

    /// None when something else is dragged.
    static Set<ArticleId> articles(Dragboard board) {
        return board.getContent(ARTICLES) instanceof String ids
                ? Arrays.stream(ids.split("\n")).map(ArticleId::new)
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }

    static Optional<ArticleSetId> set(Dragboard board) {
        return board.getContent(SET) instanceof String id ? Optional.of(new ArticleSetId(id)) : Optional.empty();
    }
}
