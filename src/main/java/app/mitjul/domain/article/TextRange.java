package app.mitjul.domain.article;

/// A contiguous, non-empty part of an article's text, half open.
///
/// @param start
///            first UTF-16 code unit, inclusive
/// @param end
///            last UTF-16 code unit, exclusive; `start < end`
public record TextRange(int start, int end) implements Comparable<TextRange> {

    public TextRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
    }

    /// Length in UTF-16 code units.
    public int length() {
        return end - start;
    }

    /// Whether the UTF-16 code unit at `offset` lies inside.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether every code unit of `other` lies inside.
    public boolean covers(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one code unit.
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /// The part of `text` this range names.
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /// The same range in a text that begins `by` code units later (negative: earlier).
    public TextRange shifted(int by) {
        return new TextRange(start + by, end + by);
    }

    /// Order of reading: by start, then the longer one first.
    @Override
    public int compareTo(TextRange other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
