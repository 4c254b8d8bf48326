package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.store.ReadTx;
import app.mitjul.store.table.AnnotationTable;
import app.mitjul.store.table.ArticleTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Answers about what is written beside the marks.
final class WritingReads {

    private final ReadTx tx;

    WritingReads(ReadTx tx) {
        this.tx = tx;
    }

    /// @param shown
    ///            leaves out the taggings of deleted themes
    List<NoteLine> notes(UnaryOperator<Annotation> shown) {
        List<NoteLine> lines = new ArrayList<>();
        for (AnnotationTable.Placed placed : tx.annotations().noted()) {
            Annotation a = placed.annotation();
            lines.add(new NoteLine(Optional.empty(), Optional.of(shown.apply(a)), Optional.of(placed.article()),
                    a.note(), placed.annotator(), a.modified()));
        }
        Map<AnnotatorId, Annotator> annotators = tx.annotators().all().stream()
                .collect(Collectors.toMap(Annotator::id, Function.identity()));
        for (Note note : tx.notes().live()) {
            Optional<Article> article = note.owner() instanceof NoteOwner.OfArticle on
                    ? tx.articles().find(on.id())
                    : Optional.empty();
            Annotator annotator = annotators.getOrDefault(note.annotator(), new Annotator(note.annotator(), ""));
            lines.add(new NoteLine(Optional.of(note.owner()), Optional.empty(), article, note.text(), annotator,
                    note.modified()));
        }
        lines.sort(Comparator.comparing(NoteLine::modified).reversed());
        return List.copyOf(lines);
    }

    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        byArticle(ids -> tx.articles().listed()).forEach((listed, segments) -> {
            List<Segment> asked = segments.stream().filter(s -> !s.question().isBlank()).toList();
            if (!asked.isEmpty()) {
                ArticleSentences sentences = ArticleSentences.of(tx, listed.article());
                asked.forEach(s -> questions.add(new Question(listed.article(), listed.number(), s,
                        sentences.around(s.range().start()) + 1)));
            }
        });
        return List.copyOf(questions);
    }

    Map<ArticleId, TranslationProgress> translations() {
        Map<ArticleId, TranslationProgress> all = new LinkedHashMap<>();
        byArticle(ids -> tx.articles().listed(ids)).forEach((listed, segments) -> {
            int done = (int) segments.stream().filter(s -> s.status() == SegmentStatus.FINAL).count();
            int drafts = (int) segments.stream().filter(s -> !s.target().isBlank())
                    .filter(s -> s.status() == SegmentStatus.DRAFT || s.status() == SegmentStatus.QUERY).count();
            int questions = (int) segments.stream()
                    .filter(s -> !s.question().isBlank() && s.status() != SegmentStatus.FINAL).count();
            int sentences = ArticleSentences.of(tx, listed.article()).all().size();
            all.put(listed.article().id(), new TranslationProgress(sentences, done, drafts, questions));
        });
        return all;
    }

    /// The live articles with segments, in the order of import. Where there are none, as in most libraries, no article is
    /// looked at: every start asks.
    ///
    /// @param articles
    ///            reads at least the live ones of these
    private Map<ArticleTable.Listed, List<Segment>> byArticle(
            Function<Set<ArticleId>, List<ArticleTable.Listed>> articles) {
        Map<ArticleId, List<Segment>> segments = tx.segments().live().stream()
                .collect(Collectors.groupingBy(Segment::article));
        Map<ArticleTable.Listed, List<Segment>> byArticle = new LinkedHashMap<>();
        if (segments.isEmpty()) {
            return byArticle;
        }
        for (ArticleTable.Listed listed : articles.apply(segments.keySet())) {
            List<Segment> own = segments.getOrDefault(listed.article().id(), List.of());
            if (!own.isEmpty()) {
                byArticle.put(listed, own);
            }
        }
        return byArticle;
    }
}
