package app.mitjul.session;

import app.mitjul.domain.arrangement.ArticleSet;

/// A collection, smart collection or label as a list shows it.
///
/// @param articles
///            live ones put in it, without those of the collections in it; 0 of a smart one, which has only a filter
public record SetRow(ArticleSet set, int articles) {
}
