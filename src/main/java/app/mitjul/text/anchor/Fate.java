package app.mitjul.text.anchor;

/// What becomes of a passage when the text under it is another one.
public enum Fate {
    /// The same words between the same neighbours; what stands before them may have grown or shrunk.
    KEPT,
    /// The same words, cut out and put in elsewhere.
    MOVED,
    /// In its place other words, or only some of them.
    CHANGED,
    /// Nowhere; never guessed.
    LOST
}
