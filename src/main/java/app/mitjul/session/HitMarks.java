package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.ThemeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// What putting a theme on hits comes to: said before it is done.
///
/// @param passages
///            from left to right and no two the same, by article in the order of the hits
/// @param there
///            passages that have the theme already
/// @param overlaps
///            passages that overlap another one of this annotator with the theme; both stay
public record HitMarks(Map<ArticleId, List<TextRange>> passages, int there, List<Overlap> overlaps) {

    /// A passage to be made, and one with the theme that shares words with it.
    ///
    /// @param passage
    ///            its words
    /// @param other
    ///            the words of the one that is there
    public record Overlap(ArticleId article, String passage, String other) {
    }

    /// Reads each article with hits once; never on the FX thread.
    ///
    /// @param hits
    ///            in any order; those whose article is gone are left out
    /// @param theme
    ///            empty: only a note is put there, and nothing overlaps
    public static HitMarks of(Reads reads, AnnotatorId me, List<HitPlace> hits, HitSpan span,
            Optional<ThemeId> theme) {
        Map<ArticleId, List<TextRange>> byArticle = new LinkedHashMap<>();
        hits.forEach(h -> byArticle.computeIfAbsent(h.article(), id -> new ArrayList<>()).add(h.range()));
        Map<ArticleId, List<TextRange>> passages = new LinkedHashMap<>();
        List<Overlap> overlaps = new ArrayList<>();
        int there = 0;
        for (Map.Entry<ArticleId, List<TextRange>> in : byArticle.entrySet()) {
            ArticleId id = in.getKey();
            if (reads.article(id).isEmpty()) {
                continue;
            }
            String text = reads.text(id).text();
            Widening widening = new Widening(span, text, span == HitSpan.SENTENCE ? reads.sentences(id) : List.of());
            List<TextRange> wide = List.copyOf(new TreeSet<>(in.getValue().stream()
                    .filter(r -> r.end() <= text.length()).map(widening::of).toList()));
            if (!wide.isEmpty()) {
                passages.put(id, wide);
            }
            if (theme.isPresent()) {
                List<TextRange> mine = having(reads.annotations(id), me, theme.get());
                there += (int) wide.stream().filter(mine::contains).count();
                wide.stream().filter(r -> !mine.contains(r)).forEach(r -> mine.stream().filter(r::overlaps)
                        .findFirst().ifPresent(o -> overlaps.add(new Overlap(id, r.of(text), o.of(text)))));
            }
        }
        return new HitMarks(passages, there, List.copyOf(overlaps));
    }

    private static List<TextRange> having(List<Annotation> annotations, AnnotatorId me, ThemeId theme) {
        return annotations.stream().filter(a -> a.annotator().equals(me) && a.tagging(theme).isPresent())
                .map(Annotation::range).toList();
    }

    /// How many passages there are in all.
    public int count() {
        return passages.values().stream().mapToInt(List::size).sum();
    }
}
