package app.mitjul.domain.article;

import org.jspecify.annotations.Nullable;

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

    /// As a record has it, but by hand: the generated way begins with some milliseconds of making code at each start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
