package app.mitjul.exchange;

/// Where the title of an article comes from when no column and no line of its own says it.
public enum TitleFrom {
    /// The beginning of the body.
    BEGINNING,
    /// The name of the file, without its ending.
    FILE_NAME
}
