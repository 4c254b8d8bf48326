package app.mitjul.text;

/// A quotation inside one paragraph, with its marks. Offsets are UTF-16 code units.
///
/// @param start
///            the opening mark
/// @param end
///            after the closing mark; the end of the paragraph when there is none
/// @param closed
///            false when the paragraph ends inside the quotation
/// @param innerStart
///            after the opening mark
/// @param innerEnd
///            the closing mark, or the end of the paragraph
public record Quote(int start, int end, boolean closed, int innerStart, int innerEnd) {
}
