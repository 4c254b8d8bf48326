package app.mitjul.cli;

import app.mitjul.domain.article.ArticleId;
import java.util.List;

/// What an import did, or would do.
///
/// @param imported
///            how many articles are in the list now that were not before
/// @param already
///            how many were there
/// @param articles
///            ids of those imported; an import that was not done has none to name
record Outcome(int imported, int already, List<ArticleId> articles) {

    static final Outcome NOTHING = new Outcome(0, 0, List.of());
}
