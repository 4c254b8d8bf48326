package app.mitjul.domain.codebook;

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
}
