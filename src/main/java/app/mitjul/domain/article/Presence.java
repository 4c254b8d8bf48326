package app.mitjul.domain.article;

/// Whether something counts. Stored by name.
public enum Presence {
    /// In the library.
    LIVE,
    /// Deleted by a person; shown in the bin until it is emptied by hand.
    BINNED,
    /// Its making was undone; kept for redo, shown nowhere.
    UNDONE
}
