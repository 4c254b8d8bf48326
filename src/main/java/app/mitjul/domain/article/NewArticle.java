package app.mitjul.domain.article;

/// An article as an importer hands it over.
///
/// @param text
///            LF line ends, no BOM
/// @param bodyStart
///            first UTF-16 code unit of the body
/// @param pages
///            of the original, where it has any
public record NewArticle(String text, String title, boolean titleDerived, Source source, Origin origin, int bodyStart,
        boolean truncated, Pages pages) {

    /// One whose original has no pages.
    public NewArticle(String text, String title, boolean titleDerived, Source source, Origin origin, int bodyStart,
            boolean truncated) {
        this(text, title, titleDerived, source, origin, bodyStart, truncated, Pages.NONE);
    }

    /// The same with the pages its text was taken from.
    public NewArticle with(Pages itsPages) {
        return new NewArticle(text, title, titleDerived, source, origin, bodyStart, truncated, itsPages);
    }
}
