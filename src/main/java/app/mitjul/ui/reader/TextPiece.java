package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;

/// A part of the text that is laid out by itself.
///
/// @param end what ends with it
/// @param sentence number of the sentence of the body that begins with it and stands alone; 0: none
record TextPiece(TextRange range, End end, int sentence) {

    /// What a piece of the text is followed by.
    enum End {
        /// More of the same sentence or paragraph: it was too long for one piece.
        PIECE,
        /// Another sentence of the same paragraph.
        SENTENCE,
        /// Another paragraph, or nothing.
        PARAGRAPH
    }
}
