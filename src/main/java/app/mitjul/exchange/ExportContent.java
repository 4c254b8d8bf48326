package app.mitjul.exchange;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.domain.library.LibraryCopy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is exported: a library and the part of it that is meant.
public final class ExportContent {

    /// One live article in scope with its live annotations in scope.
    ///
    /// @param number
    ///            among all live articles of the library, from 1, as the list shows it
    /// @param annotations
    ///            that lie in its text, in reading order; their taggings are those of live themes
    public record Entry(ArticleCopy article, int number, List<Annotation> annotations) {
    }

    private static final Comparator<Annotation> READING_ORDER = Comparator.comparing(Annotation::range)
            .thenComparing(Annotation::created).thenComparing(Annotation::id);

    private final LibraryCopy library;
    private final ExportScope scope;
    private final Map<ThemeId, Theme> themes = new LinkedHashMap<>();
    private final Map<AnnotatorId, Annotator> annotators;
    private final List<Entry> entries;

    public ExportContent(LibraryCopy library, ExportScope scope) {
        this.library = library;
        this.scope = scope;
        for (Theme theme : library.themes()) {
            if (theme.presence() == Presence.LIVE) {
                themes.put(theme.id(), theme);
            }
        }
        annotators = library.annotators().stream().collect(Collectors.toMap(Annotator::id, Function.identity()));
        entries = makeEntries();
    }

    public LibraryCopy library() {
        return library;
    }

    public ExportScope scope() {
        return scope;
    }

    /// The articles in scope, in the order of import.
    public List<Entry> entries() {
        return entries;
    }

    /// The live themes in the order of the codebook.
    public List<Theme> themes() {
        return List.copyOf(themes.values());
    }

    public Optional<Theme> theme(ThemeId id) {
        return Optional.ofNullable(themes.get(id));
    }

    /// The name of an annotator; empty when it was never said.
    public String annotator(AnnotatorId id) {
        Annotator annotator = annotators.get(id);
        return annotator == null ? "" : annotator.name();
    }

    /// How many annotations are in scope.
    public int annotations() {
        return entries.stream().mapToInt(e -> e.annotations().size()).sum();
    }

    private List<Entry> makeEntries() {
        Map<ArticleId, String> inUse = library.articles().stream().map(ArticleCopy::article)
                .collect(Collectors.toMap(Article::id, Article::textHash));
        Map<ArticleId, List<Annotation>> byArticle = library.annotations().stream()
                .filter(a -> a.presence() == Presence.LIVE && a.anchor().textHash().equals(inUse.get(a.article())))
                .map(this::ofLiveThemes).filter(this::inScope)
                .sorted(READING_ORDER).collect(Collectors.groupingBy(Annotation::article));
        List<Entry> all = new ArrayList<>();
        int number = 0;
        for (ArticleCopy article : library.articles()) {
            if (article.article().presence() != Presence.LIVE) {
                continue;
            }
            number++;
            List<Annotation> own = byArticle.getOrDefault(article.article().id(), List.of());
            if (scope.holds(article.article().id()) && (scope.theme().isEmpty() || !own.isEmpty())) {
                all.add(new Entry(article, number, own));
            }
        }
        return List.copyOf(all);
    }

    private Annotation ofLiveThemes(Annotation annotation) {
        List<Tagging> live = annotation.taggings().stream().filter(t -> themes.containsKey(t.theme())).toList();
        return live.size() == annotation.taggings().size()
                ? annotation
                : annotation.withTaggings(live, annotation.modified());
    }

    private boolean inScope(Annotation annotation) {
        return scope.theme().isEmpty() || annotation.tagging(scope.theme().get()).isPresent();
    }
}
