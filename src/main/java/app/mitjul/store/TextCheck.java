package app.mitjul.store;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.translation.Segment;
import app.mitjul.text.Boundaries;
import app.mitjul.text.Hashes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks at articles: the text of each is what was imported, and every annotation holds on to words that stand there.
final class TextCheck {

    private TextCheck() {
    }

    /// What there is of some articles, by article: asked for together, since a question for each would take most of the
    /// time in a large library.
    ///
    /// @param shown
    ///            those segments that lie in the text in use
    record Asked(Map<ArticleId, List<ArticleText>> texts, Map<ArticleId, List<Annotation>> annotations,
            Map<ArticleId, List<Segment>> segments, Map<ArticleId, List<Segment>> shown,
            Map<ArticleId, SentenceEdits> edits) {

        static Asked of(ReadTx tx, List<ArticleId> ids) {
            return new Asked(tx.texts().versions(ids), tx.annotations().everyOf(ids), tx.segments().everyOf(ids),
                    tx.segments().of(ids), tx.sentenceEdits().of(ids));
        }
    }

    /// Costs their texts in memory.
    static List<Finding> of(ReadTx tx, List<Article> articles) {
        Asked asked = Asked.of(tx, articles.stream().map(Article::id).toList());
        List<Finding> findings = new ArrayList<>();
        articles.forEach(article -> findings.addAll(of(asked, article)));
        return findings;
    }

    private static List<Finding> of(Asked asked, Article article) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> versions = new HashMap<>();
        for (ArticleText version : asked.texts().getOrDefault(article.id(), List.of())) {
            versions.put(version.hash(), version.text());
            if (!Hashes.sha256(version.text()).equals(version.hash())) {
                findings.add(Finding.of("text", article.id().value()));
            }
        }
        text(article, Optional.ofNullable(versions.get(article.textHash()))).ifPresent(findings::add);
        for (Annotation annotation : asked.annotations().getOrDefault(article.id(), List.of())) {
            anchor(annotation, Optional.ofNullable(versions.get(annotation.anchor().textHash())))
                    .ifPresent(findings::add);
        }
        findings.addAll(SegmentCheck.of(asked, article, versions));
        return findings;
    }

    private static Optional<Finding> text(Article article, Optional<String> text) {
        if (text.isEmpty()) {
            return Optional.of(Finding.of("text-missing", article.id().value()));
        }
        int length = text.get().length();
        return length != article.length() || article.bodyStart() < 0 || article.bodyStart() > length
                ? Optional.of(Finding.of("text-length", article.id().value(), Integer.toString(length)))
                : Optional.empty();
    }

    private static Optional<Finding> anchor(Annotation annotation, Optional<String> version) {
        String id = annotation.id().value();
        if (version.isEmpty()) {
            return Optional.of(Finding.of("anchor-text", id));
        }
        String text = version.get();
        TextRange range = annotation.range();
        String start = Integer.toString(range.start());
        String end = Integer.toString(range.end());
        if (range.end() > text.length()) {
            return Optional.of(Finding.of("range-outside", id, start, end, Integer.toString(text.length())));
        }
        if (!Boundaries.isBoundary(text, range.start()) || !Boundaries.isBoundary(text, range.end())) {
            return Optional.of(Finding.of("range-inside-character", id, start, end));
        }
        return range.of(text).equals(annotation.anchor().quote())
                ? Optional.empty()
                : Optional.of(Finding.of("quote", id, start, end));
    }
}
