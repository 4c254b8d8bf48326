package app.mitjul.domain.codebook;

import org.jspecify.annotations.Nullable;

/// The name of a theme that never changes: a UUIDv7 in lower-case text; the three first themes have fixed ids.
public record ThemeId(String value) implements Comparable<ThemeId> {

    @Override
    public int compareTo(ThemeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /// As a record has it, but by hand: the generated way begins with some milliseconds of making code at each start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ThemeId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
