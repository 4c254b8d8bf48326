package app.mitjul.domain.translation;

/// How far a sentence is translated.
public enum SegmentStatus {
    /// Nothing was written yet.
    NEW,
    /// Written, not yet looked at again.
    DRAFT,
    /// There is a question for the client.
    QUERY,
    /// Done.
    FINAL
}
