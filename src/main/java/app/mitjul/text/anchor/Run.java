package app.mitjul.text.anchor;

/// Words that two texts share. When both sides are equally long they are the same code unit by code unit; else it is one
/// character in two forms, composed and decomposed.
///
/// @param start
///            first UTF-16 code unit in the text before
/// @param end
///            behind the last one
/// @param newStart
///            first UTF-16 code unit in the text after
/// @param newEnd
///            behind the last one
public record Run(int start, int end, int newStart, int newEnd) {

    int length() {
        return end - start;
    }

    boolean linear() {
        return end - start == newEnd - newStart;
    }

    /// Whether `next` goes on where this one ends, on both sides.
    boolean meets(Run next) {
        return end == next.start && newEnd == next.newStart;
    }
}
