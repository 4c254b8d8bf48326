package app.mitjul.ui.reader;

import app.mitjul.domain.article.TextRange;
import app.mitjul.settings.Typesetting;
import java.util.ArrayList;
import java.util.List;

/// Which numbers stand beside a piece of the text: of sentences on the left, of paragraphs on the right.
final class MarginNumbers {

    private MarginNumbers() {
    }

    static List<MarginNumber> of(ShownArticle shown, TextPiece piece, Typesetting how) {
        List<MarginNumber> numbers = new ArrayList<>();
        if (how.sentences() || how.sentenceNumbers()) {
            sentences(shown, piece.range(), numbers);
        }
        if (how.paragraphNumbers()) {
            paragraph(shown, piece.range(), numbers);
        }
        return numbers;
    }

    private static void sentences(ShownArticle shown, TextRange range, List<MarginNumber> out) {
        List<TextRange> all = shown.sentences();
        int first = Ranges.startingUpTo(all, range.start() - 1);
        for (int i = first; i < all.size() && all.get(i).start() < range.end(); i++) {
            out.add(new MarginNumber(all.get(i).start(), Integer.toString(i + 1), false));
        }
    }

    /// Only where the body's part of a paragraph begins, not beside the later pieces of a long one.
    private static void paragraph(ShownArticle shown, TextRange range, List<MarginNumber> out) {
        int body = shown.article().bodyStart();
        shown.paragraphAt(range.start()).filter(p -> p.end() > body).ifPresent(p -> {
            int begins = Math.max(p.start(), body);
            if (range.start() <= begins && begins < range.end()) {
                out.add(new MarginNumber(begins, "¶" + shown.paragraphNumber(begins), true));
            }
        });
    }
}
