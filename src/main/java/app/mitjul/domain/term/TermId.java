package app.mitjul.domain.term;

/// The name of a term that never changes: a UUIDv7 in lower-case text.
public record TermId(String value) implements Comparable<TermId> {

    @Override
    public int compareTo(TermId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
