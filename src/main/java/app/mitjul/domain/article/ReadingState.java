package app.mitjul.domain.article;

/// How far a person is with an article. Stored by name.
public enum ReadingState {
    UNREAD, READING, DONE
}
