package app.mitjul.text;

/// One article of a text that was split.
///
/// @param text
///            as it stands there, without the line end after it
/// @param line
///            its first line, from 1
public record Piece(String text, int line) {
}
