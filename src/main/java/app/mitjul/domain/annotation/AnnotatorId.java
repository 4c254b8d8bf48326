package app.mitjul.domain.annotation;

/// The name of an annotator that never changes: a UUIDv7 in lower-case text, made once per computer.
public record AnnotatorId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
