package app.mitjul.search;

/// Where a hit stands.
public enum Field {
    TEXT,
    /// A title that a person or a source gave, and that the text itself does not begin with.
    TITLE
}
