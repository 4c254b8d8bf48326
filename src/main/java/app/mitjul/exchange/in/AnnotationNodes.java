package app.mitjul.exchange.in;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.exchange.in.limit.Cited;
import app.mitjul.i18n.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The annotations of a document, checked against its articles.
///
/// @param articles
///            by id
record AnnotationNodes(Map<String, ArticleCopy> articles, Set<String> annotators, Set<String> themes) {

    /// Answers with the id; a [Problem] when it was there before.
    @FunctionalInterface
    interface Once {
        String check(Node node, String id);
    }

    Annotation read(Node node, Once once) {
        String articleId = node.id("article");
        ArticleCopy article = articles.get(articleId);
        if (article == null) {
            throw new Problem("json.unknown-id", node.at("article"), articleId);
        }
        return new Annotation(new AnnotationId(once.check(node, node.id("id"))), article.article().id(),
                annotator(node), anchor(node, article), taggings(node, once), node.text("note", ""),
                node.text("translation", ""), node.time("created"), node.time("modified"),
                LibraryReader.presence(node));
    }

    static Anchor anchor(Node node, ArticleCopy article) {
        String hash = node.text("textHash", article.article().textHash());
        String text = article.text(hash)
                .orElseThrow(() -> new Problem("json.unknown-id", node.at("textHash"), Cited.of(hash)));
        int start = node.number("start", 0, text.length());
        int end = node.number("end", 0, text.length());
        if (start >= end || splitsPair(text, start) || splitsPair(text, end)) {
            throw new Problem("json.range", node.place(), start, end);
        }
        TextRange range = new TextRange(start, end);
        if (!node.text("quote").equals(range.of(text))) {
            throw new Problem("json.quote", node.at("quote"));
        }
        Anchor anchor = Anchor.of(hash, text, range);
        Optional<Anchor> made = node.nodes("made").stream().findFirst().map(first -> anchor(first, article));
        return new Anchor(hash, range, anchor.quote(), anchor.prefix(), anchor.suffix(), made);
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    private List<Tagging> taggings(Node node, Once once) {
        List<Tagging> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node tag : node.nodes("taggings")) {
            String theme = tag.id("theme");
            if (!themes.contains(theme)) {
                throw new Problem("json.unknown-id", tag.at("theme"), theme);
            }
            if (!seen.add(theme)) {
                throw new Problem("json.double-id", tag.at("theme"), theme);
            }
            all.add(new Tagging(once.check(tag, tag.id("id")), new ThemeId(theme), annotator(tag),
                    tag.time("created")));
        }
        return all;
    }

    private AnnotatorId annotator(Node node) {
        String id = node.id("annotator");
        if (!annotators.contains(id)) {
            throw new Problem("json.unknown-id", node.at("annotator"), id);
        }
        return new AnnotatorId(id);
    }
}
