package app.mitjul.domain.article;

/// The name of an article that never changes: a UUIDv7 in lower-case text, made in the program.
public record ArticleId(String value) implements Comparable<ArticleId> {

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
