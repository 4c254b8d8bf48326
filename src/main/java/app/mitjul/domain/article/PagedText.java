package app.mitjul.domain.article;

/// A text as it was read from a file, with the pages it has there.
public record PagedText(String text, Pages pages) {
}
