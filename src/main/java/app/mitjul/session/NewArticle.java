package app.mitjul.session;

import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.Source;

/// An article as an importer hands it over.
public record NewArticle(String text, String title, boolean titleDerived, Source source, Origin origin, int bodyStart,
        boolean truncated) {
}
