package app.mitjul.domain.annotation;

/// The name of an annotation that never changes: a UUIDv7 in lower-case text.
public record AnnotationId(String value) implements Comparable<AnnotationId> {

    @Override
    public int compareTo(AnnotationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
