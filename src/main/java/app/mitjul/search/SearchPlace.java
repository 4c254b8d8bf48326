package app.mitjul.search;

/// Where a page of results ended.
///
/// @param seq
///            place of the last article in the order of import
public record SearchPlace(long seq) {
}
