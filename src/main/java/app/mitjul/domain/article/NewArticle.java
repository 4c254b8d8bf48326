package app.mitjul.domain.article;

/// An article as an importer hands it over.
///
/// @param text
///            LF line ends, no BOM
/// @param bodyStart
///            first UTF-16 code unit of the body
public record NewArticle(String text, String title, boolean titleDerived, Source source, Origin origin, int bodyStart,
        boolean truncated) {
}
