package app.mitjul.exchange;

/// Where a page of the original begins in the text that was taken from it.
///
/// @param offset
///            UTF-16 code unit of the text
/// @param page
///            from 1
public record PageStart(int offset, int page) {
}
