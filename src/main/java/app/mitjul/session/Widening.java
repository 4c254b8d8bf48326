package app.mitjul.session;

import app.mitjul.domain.article.TextRange;
import app.mitjul.text.Boundaries;
import app.mitjul.text.Sentence;
import java.util.List;
import java.util.Optional;

/// Makes passages of hits in one text.
record Widening(HitSpan span, String text, List<Sentence> sentences) {

    TextRange of(TextRange hit) {
        TextRange whole = Boundaries.toGraphemes(text, hit.start(), hit.end());
        return switch (span) {
            case WORDS -> whole;
            case EOJEOL -> eojeol(whole);
            case SENTENCE -> sentence(whole).orElseGet(() -> paragraph(whole));
            case PARAGRAPH -> paragraph(whole);
        };
    }

    private TextRange eojeol(TextRange hit) {
        int start = Boundaries.eojeolAt(text, hit.start()).map(TextRange::start).orElse(hit.start());
        int end = Boundaries.eojeolAt(text, hit.end() - 1).map(TextRange::end).orElse(hit.end());
        return new TextRange(Math.min(start, hit.start()), Math.max(end, hit.end()));
    }

    private Optional<TextRange> sentence(TextRange hit) {
        int from = first(hit.start());
        int to = from;
        while (to < sentences.size() && sentences.get(to).range().start() < hit.end()) {
            to++;
        }
        return from == to
                ? Optional.empty()
                : Optional.of(new TextRange(Math.min(hit.start(), sentences.get(from).range().start()),
                        Math.max(hit.end(), sentences.get(to - 1).range().end())));
    }

    /// The first sentence that ends behind `offset`.
    private int first(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).range().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private TextRange paragraph(TextRange hit) {
        int start = text.lastIndexOf('\n', hit.start() - 1) + 1;
        int end = text.indexOf('\n', hit.end() - 1);
        return Boundaries.trimmed(text, start, end < 0 ? text.length() : end).orElse(hit);
    }
}
