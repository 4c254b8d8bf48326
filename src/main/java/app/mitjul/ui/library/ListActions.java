package app.mitjul.ui.library;

import app.mitjul.domain.article.ArticleId;
import java.util.Set;
import java.util.function.Consumer;

/// What the list offers that opens a page.
///
/// @param editFields
///            of many articles at once
/// @param outlets
///            that go by several names
public record ListActions(Consumer<Set<ArticleId>> editFields, Runnable outlets) {
}
