package app.mitjul.domain.arrangement;

/// The name of a set that never changes: a UUIDv7 in lower-case text, made in the program.
public record ArticleSetId(String value) implements Comparable<ArticleSetId> {

    @Override
    public int compareTo(ArticleSetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
