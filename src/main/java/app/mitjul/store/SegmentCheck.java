package app.mitjul.store;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.translation.Segment;
import app.mitjul.text.Boundaries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Looks at the sentences of one article: each translated one stands where it says, none shares words with another, and
/// every correction lies in the text.
final class SegmentCheck {

    private SegmentCheck() {
    }

    /// @param versions
    ///            of the article's text, by hash
    static List<Finding> of(TextCheck.Asked asked, Article article, Map<String, String> versions) {
        List<Finding> findings = new ArrayList<>();
        for (Segment segment : asked.segments().getOrDefault(article.id(), List.of())) {
            String text = versions.get(segment.anchor().textHash());
            if (text == null || !stands(segment, text)) {
                findings.add(Finding.of("segment-place", segment.id()));
            }
        }
        List<Segment> shown = asked.shown().getOrDefault(article.id(), List.of());
        for (int i = 1; i < shown.size(); i++) {
            if (shown.get(i - 1).range().overlaps(shown.get(i).range())) {
                findings.add(Finding.of("segment-overlap", shown.get(i - 1).id(), shown.get(i).id()));
            }
        }
        SentenceEdits edits = asked.edits().getOrDefault(article.id(), SentenceEdits.NONE);
        if (Stream.concat(edits.joins().stream(), edits.splits().stream())
                .anyMatch(at -> at <= 0 || at >= article.length())) {
            findings.add(Finding.of("sentence-outside", article.id().value()));
        }
        return findings;
    }

    private static boolean stands(Segment segment, String text) {
        return segment.range().end() <= text.length() && Boundaries.isBoundary(text, segment.range().start())
                && Boundaries.isBoundary(text, segment.range().end())
                && segment.range().of(text).equals(segment.anchor().quote());
    }
}
