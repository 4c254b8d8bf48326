package app.mitjul.exchange;

/// Where something stands in what was chosen.
///
/// @param file
///            as a person knows it: the name, below a chosen folder or in an archive the path to it; empty for pasted text
/// @param row
///            line, row, page or chapter, from 1; 0 is the whole file
public record Place(String file, int row) {
}
