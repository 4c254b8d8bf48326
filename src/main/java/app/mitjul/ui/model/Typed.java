package app.mitjul.ui.model;

/// Where words were typed: what they were to become.
///
/// @param id
///            of what they are on; with the kind it names one field of the library
public record Typed(Kind kind, String id) {

    public enum Kind {
        NOTE, TRANSLATION, QUESTION, ARTICLE, TERM, THEME, TEXT
    }
}
