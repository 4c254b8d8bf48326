package app.mitjul.domain.article;

/// The fields of an article that can be set for many at once. Stored by name.
public enum ArticleField {
    OUTLET, REPORTER, ROLE, PARTNER, CITED, PUBLISHED, URL, LANGUAGE, STATE;

    /// What an article has there; the name of its reading state for [#STATE].
    public String of(Article article) {
        Source s = article.source();
        return switch (this) {
            case OUTLET -> s.outlet();
            case REPORTER -> s.reporter();
            case ROLE -> s.role();
            case PARTNER -> s.partner();
            case CITED -> s.cited();
            case PUBLISHED -> s.published();
            case URL -> s.url();
            case LANGUAGE -> s.language();
            case STATE -> article.state().name();
        };
    }

    /// The article with another value there.
    public Article with(Article article, String value) {
        Source s = article.source();
        Source source = new Source(this == OUTLET ? value : s.outlet(), this == REPORTER ? value : s.reporter(),
                this == ROLE ? value : s.role(), this == PARTNER ? value : s.partner(),
                this == CITED ? value : s.cited(), this == PUBLISHED ? value : s.published(),
                this == URL ? value : s.url(), this == LANGUAGE ? value : s.language());
        ReadingState state = this == STATE ? ReadingState.valueOf(value) : article.state();
        return article.with(new Article.Fields(article.title(), article.titleDerived(), source, state));
    }
}
