package app.mitjul.ui.model;

/// What the articles under one heading of the list have in common. Stored by name in the settings.
public enum Grouping {
    /// No headings.
    NONE,
    /// The name an outlet is shown under.
    OUTLET,
    /// The date as far as it is known, oldest first.
    DATE, REPORTER,
    /// An article stands in each of its collections.
    COLLECTION
}
