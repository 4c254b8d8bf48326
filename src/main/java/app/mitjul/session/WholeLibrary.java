package app.mitjul.session;

import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.arrangement.Arrangement;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.SetTree;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.Pages;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.domain.translation.Segment;
import app.mitjul.store.ReadTx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Everything a person wrote, and what it was written on, as one value.
final class WholeLibrary {

    private final ReadTx tx;

    WholeLibrary(ReadTx tx) {
        this.tx = tx;
    }

    LibraryCopy copy() {
        Map<ArticleId, String> texts = tx.texts().inUse();
        List<Annotation> annotations = tx.annotations().known();
        List<Segment> segments = tx.segments().known();
        Map<ArticleId, List<ArticleText>> others = others(annotations, segments);
        Map<ArticleId, Map<String, Pages>> pages = tx.pages().known();
        List<ArticleCopy> articles = tx.articles().known().stream()
                .map(a -> copy(a, Optional.ofNullable(texts.get(a.id())).orElseThrow(),
                        others.getOrDefault(a.id(), List.of()), pages.getOrDefault(a.id(), Map.of())))
                .toList();
        return new LibraryCopy(tx.annotators().all(), tx.themes().known(), tx.sourceFiles().inUse(), articles,
                annotations, tx.notes().known(), segments, tx.sentenceEdits().known(),
                tx.terms().known(), arrangement());
    }

    /// With the pages of the versions that go along.
    private static ArticleCopy copy(Article article, String text, List<ArticleText> others, Map<String, Pages> pages) {
        Map<String, Pages> own = new HashMap<>(pages);
        Set<String> hashes = others.stream().map(ArticleText::hash).collect(Collectors.toSet());
        own.keySet().removeIf(hash -> !hash.equals(article.textHash()) && !hashes.contains(hash));
        return new ArticleCopy(article, text, others, own);
    }

    private Arrangement arrangement() {
        List<ArticleSet> live = tx.articleSets().live();
        List<ArticleSet> sets = new ArrayList<>(SetTree.of(live).inOrder());
        live.stream().filter(set -> !set.kind().isInTree()).forEach(sets::add);
        return new Arrangement(sets, tx.articleSets().every(true), tx.outletAliases().all());
    }

    /// The versions of an article's text that are not in use and that something in the article holds on to. A text
    /// that another article holds on to is none of them: a library that knows nothing of it would say otherwise.
    private Map<ArticleId, List<ArticleText>> others(List<Annotation> annotations, List<Segment> segments) {
        Map<ArticleId, Set<String>> held = new HashMap<>();
        annotations.forEach(a -> hold(held, a.article(), a.anchor()));
        segments.forEach(s -> hold(held, s.article(), s.anchor()));
        Set<String> hashes = held.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<ArticleId, List<ArticleText>> others = tx.texts().notInUse(hashes);
        others.forEach((article, texts) -> texts
                .removeIf(text -> !held.getOrDefault(article, Set.of()).contains(text.hash())));
        return others;
    }

    private static void hold(Map<ArticleId, Set<String>> held, ArticleId article, Anchor anchor) {
        Set<String> hashes = held.computeIfAbsent(article, id -> new HashSet<>());
        hashes.add(anchor.textHash());
        anchor.made().ifPresent(made -> hashes.add(made.textHash()));
    }
}
