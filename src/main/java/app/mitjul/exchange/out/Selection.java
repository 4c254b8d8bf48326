package app.mitjul.exchange.out;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.arrangement.Arrangement;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Origin;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.translation.Segment;
import app.mitjul.exchange.ExportContent;
import app.mitjul.exchange.ExportScope;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Cuts a library to what a JSON export of it holds. Of everything: what lies in the bin too, nothing that was undone.
/// Of a part: only what is live, and a file only when all articles read from it are in the part: it would tell the
/// others; of what is written beside the marks only that on the articles in it. All themes, and of annotators and files
/// those that something refers to.
final class Selection {

    private final LibraryCopy all;
    private final Set<ThemeId> themes = new HashSet<>();
    private final Map<ArticleId, Integer> places = new HashMap<>();

    private Selection(LibraryCopy all) {
        this.all = all;
    }

    static LibraryCopy of(ExportContent content) {
        return new Selection(content.library()).cut(content);
    }

    private LibraryCopy cut(ExportContent content) {
        List<Theme> kept = all.themes().stream().filter(t -> t.presence() != Presence.UNDONE).toList();
        kept.forEach(t -> themes.add(t.id()));
        List<ArticleCopy> articles = content.scope().isAll()
                ? all.articles().stream().filter(a -> a.article().presence() != Presence.UNDONE).toList()
                : content.entries().stream().map(ExportContent.Entry::article).toList();
        articles.forEach(a -> places.put(a.article().id(), places.size()));
        List<Annotation> annotations = content.scope().isAll()
                ? all.annotations().stream().filter(this::belongs).map(this::ofKeptThemes).sorted(order()).toList()
                : content.entries().stream().flatMap(e -> e.annotations().stream()).toList();
        if (!content.scope().isAll()) {
            articles = withoutForeignFiles(articles);
        }
        List<Note> notes = all.notes().stream().filter(n -> belongs(n, content.scope()))
                .sorted(Comparator.comparing(Note::created).thenComparing(n -> n.key().toString())).toList();
        List<Segment> segments = all.segments().stream()
                .filter(s -> content.scope().theme().isEmpty() && places.containsKey(s.article()))
                .sorted(Comparator.<Segment>comparingInt(s -> places.getOrDefault(s.article(), 0))
                        .thenComparing(Segment::range))
                .toList();
        List<Term> terms = content.scope().isAll()
                ? all.terms().stream().filter(t -> t.presence() != Presence.UNDONE)
                        .sorted(Comparator.comparing(Term::source).thenComparing(Term::original)
                                .thenComparing(Term::id))
                        .toList()
                : List.of();
        Map<ArticleId, SentenceEdits> sentences = new HashMap<>(all.sentences());
        sentences.keySet().retainAll(places.keySet());
        return new LibraryCopy(annotators(annotations, notes, segments, terms), kept, sources(articles), articles,
                annotations, notes, segments, sentences, terms, arrangement(content.scope()));
    }

    /// How sentences were corrected, in the order of the articles.
    static List<Map.Entry<ArticleId, SentenceEdits>> inOrder(LibraryCopy library) {
        return library.articles().stream().map(a -> a.article().id()).filter(library.sentences()::containsKey)
                .map(id -> Map.entry(id, library.sentences().getOrDefault(id, SentenceEdits.NONE))).toList();
    }

    private boolean belongs(Note note, ExportScope scope) {
        return switch (note.owner()) {
            case NoteOwner.OfLibrary library -> scope.isAll();
            case NoteOwner.OfTheme on -> scope.isAll() && themes.contains(on.id());
            case NoteOwner.OfArticle on -> scope.theme().isEmpty() && places.containsKey(on.id());
        };
    }

    /// Of a part: the sets its articles are in, with those they stand in. A saved filter is of everything.
    private Arrangement arrangement(ExportScope scope) {
        Arrangement whole = all.arrangement();
        Map<ArticleSetId, List<ArticleId>> members = new LinkedHashMap<>();
        for (ArticleSet set : whole.sets()) {
            List<ArticleId> kept = whole.members(set.id()).stream().filter(places::containsKey)
                    .sorted(Comparator.comparingInt(id -> places.getOrDefault(id, 0))).toList();
            if (!kept.isEmpty()) {
                members.put(set.id(), kept);
            }
        }
        if (scope.isAll()) {
            return new Arrangement(whole.sets(), members, whole.outlets());
        }
        Set<ArticleSetId> wanted = new HashSet<>(members.keySet());
        for (ArticleSet set : whole.sets().reversed()) {
            if (wanted.contains(set.id())) {
                set.parent().ifPresent(wanted::add);
            }
        }
        return new Arrangement(whole.sets().stream().filter(s -> wanted.contains(s.id())).toList(), members, List.of());
    }

    private List<ArticleCopy> withoutForeignFiles(List<ArticleCopy> articles) {
        Set<String> foreign = new HashSet<>();
        for (ArticleCopy copy : all.articles()) {
            if (!places.containsKey(copy.article().id())) {
                foreign.add(copy.article().origin().sourceHash());
            }
        }
        return articles.stream().map(a -> foreign.contains(a.article().origin().sourceHash()) ? withoutFile(a) : a)
                .toList();
    }

    private static ArticleCopy withoutFile(ArticleCopy copy) {
        Article a = copy.article();
        Origin origin = new Origin(a.origin().fileName(), a.origin().line(), a.origin().encoding(), "");
        return new ArticleCopy(new Article(a.id(), a.seq(), a.title(), a.titleDerived(), a.source(), origin, a.length(),
                a.bodyStart(), a.truncated(), a.state(), a.presence(), a.imported(), a.textHash()),
                copy.text(), copy.others(), copy.pages());
    }

    private boolean belongs(Annotation annotation) {
        return annotation.presence() != Presence.UNDONE && places.containsKey(annotation.article());
    }

    private Annotation ofKeptThemes(Annotation annotation) {
        List<Tagging> kept = annotation.taggings().stream().filter(t -> themes.contains(t.theme())).toList();
        return annotation.withTaggings(kept, annotation.modified());
    }

    private Comparator<Annotation> order() {
        return Comparator.<Annotation>comparingInt(a -> places.getOrDefault(a.article(), 0))
                .thenComparing(Annotation::range).thenComparing(Annotation::created).thenComparing(Annotation::id);
    }

    private List<Annotator> annotators(List<Annotation> annotations, List<Note> notes, List<Segment> segments,
            List<Term> terms) {
        Set<AnnotatorId> used = new HashSet<>();
        notes.forEach(n -> used.add(n.annotator()));
        segments.forEach(s -> used.add(s.annotator()));
        terms.forEach(t -> used.add(t.annotator()));
        for (Annotation annotation : annotations) {
            used.add(annotation.annotator());
            annotation.taggings().forEach(t -> used.add(t.annotator()));
        }
        return all.annotators().stream().filter(a -> used.contains(a.id()))
                .sorted(Comparator.comparing(a -> a.id().value())).toList();
    }

    private List<SourceFile> sources(List<ArticleCopy> articles) {
        Map<String, SourceFile> byHash = all.files().stream()
                .collect(Collectors.toMap(SourceFile::hash, f -> f, (first, same) -> first));
        return articles.stream().map(a -> a.article().origin().sourceHash()).distinct().filter(byHash::containsKey)
                .map(byHash::get).toList();
    }
}
