package app.mitjul.exchange;

/// What a column of a table can say of an article.
public enum ArticleField {
    TITLE, BODY, DATE, OUTLET, REPORTER, PARTNER, CITED, URL, LANGUAGE
}
