package app.mitjul.exchange.in;

import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteKey;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
import app.mitjul.exchange.in.limit.Cited;
import app.mitjul.i18n.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a document holds beside articles and marks, checked against them.
final class WritingNodes {

    private final Map<String, ArticleCopy> articles;
    private final Set<String> annotators;
    private final Set<String> themes;

    WritingNodes(Map<String, ArticleCopy> articles, Set<String> annotators, Set<String> themes) {
        this.articles = articles;
        this.annotators = annotators;
        this.themes = themes;
    }

    List<Note> notes(List<Node> nodes) {
        List<Note> notes = new ArrayList<>();
        Set<NoteKey> seen = new HashSet<>();
        for (Node node : nodes) {
            Note note = new Note(owner(node), annotator(node), node.text("text"), node.time("created"),
                    node.time("modified"));
            if (note.text().isBlank()) {
                throw new Problem("json.empty", node.at("text"));
            }
            if (!seen.add(note.key())) {
                throw new Problem("json.double-note", node.place());
            }
            notes.add(note);
        }
        return notes;
    }

    private NoteOwner owner(Node node) {
        String on = node.text("on");
        return switch (on) {
            case "library" -> new NoteOwner.OfLibrary();
            case "article" -> new NoteOwner.OfArticle(article(node).article().id());
            case "theme" -> new NoteOwner.OfTheme(new ThemeId(known(node, "theme", themes)));
            default -> throw new Problem("json.unknown-value", node.at("on"), Cited.of(on));
        };
    }

    Map<ArticleId, SentenceEdits> sentences(List<Node> nodes) {
        Map<ArticleId, SentenceEdits> all = new LinkedHashMap<>();
        for (Node node : nodes) {
            ArticleCopy article = article(node);
            int last = article.text().length() - 1;
            SentenceEdits edits = new SentenceEdits(node.numbers("joins", 1, last), node.numbers("splits", 1, last));
            if (all.put(article.article().id(), edits) != null) {
                throw new Problem("json.double-id", node.at("article"), article.article().id().value());
            }
        }
        return all;
    }

    List<Segment> segments(List<Node> nodes, AnnotationNodes.Once once) {
        List<Segment> segments = new ArrayList<>();
        Map<ArticleId, List<TextRange>> ranges = new HashMap<>();
        for (Node node : nodes) {
            ArticleCopy article = article(node);
            Segment segment = new Segment(once.check(node, node.id("id")), article.article().id(),
                    AnnotationNodes.anchor(node, article), node.text("target", ""),
                    node.oneOf("status", SegmentStatus.values(), SegmentStatus.DRAFT), node.text("question", ""),
                    annotator(node), node.time("created"), node.time("modified"));
            if (segment.anchor().textHash().equals(article.article().textHash())) {
                ranges.computeIfAbsent(segment.article(), id -> new ArrayList<>()).add(segment.range());
            }
            segments.add(segment);
        }
        ranges.forEach((article, taken) -> apart(taken, article));
        return segments;
    }

    private static void apart(List<TextRange> ranges, ArticleId article) {
        List<TextRange> sorted = ranges.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                throw new Problem("json.overlap", article.value(), sorted.get(i).start(), sorted.get(i).end());
            }
        }
    }

    List<Term> terms(List<Node> nodes, AnnotationNodes.Once once) {
        List<Term> terms = new ArrayList<>();
        for (Node node : nodes) {
            String source = node.text("source");
            if (source.isBlank()) {
                throw new Problem("json.empty", node.at("source"));
            }
            terms.add(new Term(new TermId(once.check(node, node.id("id"))), source, node.text("original", ""),
                    node.text("latin", ""), node.text("target", ""), node.text("note", ""), annotator(node),
                    node.time("created"), node.time("modified"), LibraryReader.presence(node)));
        }
        return terms;
    }

    private ArticleCopy article(Node node) {
        ArticleCopy article = articles.get(node.id("article"));
        if (article == null) {
            throw new Problem("json.unknown-id", node.at("article"), node.id("article"));
        }
        return article;
    }

    private AnnotatorId annotator(Node node) {
        return new AnnotatorId(known(node, "annotator", annotators));
    }

    private static String known(Node node, String key, Set<String> ids) {
        String id = node.id(key);
        if (!ids.contains(id)) {
            throw new Problem("json.unknown-id", node.at(key), id);
        }
        return id;
    }
}
