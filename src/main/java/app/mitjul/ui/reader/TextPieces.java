package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import java.util.ArrayList;
import java.util.List;

/// Cuts a very long paragraph into pieces that are laid out one by one, so that a text without line ends opens as fast as
/// any other. A piece ends after a sentence, else after a space, else between two characters.
final class TextPieces {

    /// Up to this length (UTF-16 code units) a paragraph stays whole.
    private static final int WHOLE = 6000;
    private static final int MOST = 3000;
    private static final int LEAST = 1500;

    private TextPieces() {
    }

    /// The pieces of `paragraph`, without gaps; one for an ordinary paragraph.
    static List<TextRange> of(String text, TextRange paragraph) {
        if (paragraph.length() <= WHOLE) {
            return List.of(paragraph);
        }
        List<TextRange> pieces = new ArrayList<>();
        int start = paragraph.start();
        while (paragraph.end() - start > MOST) {
            int end = end(text, start + LEAST, start + MOST);
            pieces.add(new TextRange(start, end));
            start = end;
        }
        pieces.add(new TextRange(start, paragraph.end()));
        return pieces;
    }

    private static int end(String text, int from, int to) {
        int afterSpace = -1;
        for (int i = to; i > from; i--) {
            if (text.charAt(i - 1) == ' ') {
                afterSpace = Math.max(afterSpace, i);
                if (".!?”’".indexOf(text.charAt(i - 2)) >= 0) {
                    return i;
                }
            }
        }
        return afterSpace > 0 ? afterSpace : app.mitjul.text.Boundaries.toGraphemes(text, to, to + 1).start();
    }
}
