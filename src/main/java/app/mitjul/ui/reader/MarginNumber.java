package app.mitjul.ui.reader;

/// A number beside the text.
///
/// @param offset of the character whose line it stands beside
/// @param right on the right side of the column, not the left
record MarginNumber(int offset, String text, boolean right) {
}
