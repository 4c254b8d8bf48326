package app.mitjul.text;

import java.util.List;

/// A text split into articles, with every line accounted for.
///
/// @param emptyLines
///            numbers, from 1, of the blank lines that belong to no piece
/// @param lines
///            how many lines the text has; a line feed at its very end begins no further line
public record Pieces(List<Piece> pieces, List<Integer> emptyLines, int lines) {
}
