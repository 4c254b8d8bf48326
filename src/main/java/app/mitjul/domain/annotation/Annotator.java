package app.mitjul.domain.annotation;

/// Who marks. The id stays when the name changes.
public record Annotator(AnnotatorId id, String name) {
}
