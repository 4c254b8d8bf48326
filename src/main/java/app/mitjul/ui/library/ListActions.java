package app.mitjul.ui.library;

import app.mitjul.domain.article.ArticleId;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;

/// What the list offers that opens a page.
///
/// @param editFields
///            of many articles at once
/// @param outlets
///            that go by several names
/// @param copies
///            nearly identical articles
/// @param filter
///            shows what else the list can be filtered by
public record ListActions(Consumer<Set<ArticleId>> editFields, Runnable outlets, Runnable copies,
        Consumer<Node> filter) {
}
