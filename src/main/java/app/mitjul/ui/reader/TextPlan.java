package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import java.util.ArrayList;
import java.util.List;

/// How a text is cut for laying out: by paragraphs, or every sentence for itself. The pieces follow each other; only line
/// feeds and blank lines lie between them. Made once per text and way of showing; then every answer is found by halving.
final class TextPlan {

    static final TextPlan EMPTY = new TextPlan(List.of());

    private final List<TextPiece> pieces;
    private final List<TextRange> ranges;

    private TextPlan(List<TextPiece> pieces) {
        this.pieces = List.copyOf(pieces);
        ranges = pieces.stream().map(TextPiece::range).toList();
    }

    /// @param from first code unit that is shown
    /// @param bySentence every sentence begins a line
    static TextPlan of(ShownArticle shown, int from, boolean bySentence) {
        List<TextPiece> pieces = new ArrayList<>();
        for (TextRange p : shown.paragraphs()) {
            if (p.end() > from) {
                TextRange visible = new TextRange(Math.max(p.start(), from), p.end());
                if (bySentence) {
                    sentences(shown, visible, pieces);
                } else {
                    cut(shown.text(), visible, TextPiece.End.PARAGRAPH, 0, pieces);
                }
            }
        }
        return new TextPlan(pieces);
    }

    /// What is before the body has no sentence number; what stands between two sentences goes with the first.
    private static void sentences(ShownArticle shown, TextRange paragraph, List<TextPiece> out) {
        List<TextRange> all = shown.sentences();
        int start = paragraph.start();
        int number = 0;
        for (int i = Ranges.endingUpTo(all, start); i < all.size() && all.get(i).start() < paragraph.end(); i++) {
            int next = all.get(i).start();
            if (next > start && !shown.text().substring(start, next).isBlank()) {
                cut(shown.text(), new TextRange(start, next), TextPiece.End.SENTENCE, number, out);
                start = next;
            }
            number = i + 1;
        }
        cut(shown.text(), new TextRange(start, paragraph.end()), TextPiece.End.PARAGRAPH, number, out);
    }

    private static void cut(String text, TextRange range, TextPiece.End end, int sentence, List<TextPiece> out) {
        List<TextRange> parts = TextPieces.of(text, range);
        for (int i = 0; i < parts.size(); i++) {
            out.add(new TextPiece(parts.get(i), i < parts.size() - 1 ? TextPiece.End.PIECE : end,
                    i == 0 ? sentence : 0));
        }
    }

    int size() {
        return pieces.size();
    }

    TextPiece get(int index) {
        return pieces.get(index);
    }

    /// The piece that holds `offset`, else the next one, else the last.
    int indexOf(int offset) {
        return Math.max(0, Math.min(Ranges.endingUpTo(ranges, offset), size() - 1));
    }

    /// How tall the pieces will be, more or less: the real height is known when one is shown.
    double[] estimates(ReadingStyle style) {
        double perLine = style.columnWidth() / (style.size() * 0.78);
        double line = style.lineHeight();
        return pieces.stream()
                .mapToDouble(p -> Math.ceil(p.range().length() / perLine) * line + style.gap(p.end())).toArray();
    }
}
