package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.arrangement.Arrangement;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.ReadingState;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What differs between two states of a library, in counts of what a person sees.
///
/// @param taggings
///            of live themes on the annotations
/// @param notes
///            on passages, articles, themes and the library
/// @param translations
///            of sentences and of passages
/// @param arrangement
///            collections, labels and the articles in them, and names of outlets
/// @param bin
///            articles and annotations in the bin
public record Differences(Count articles, Count annotations, Count taggings, Count notes, Count translations,
        Count themes, Count terms, Count arrangement, Count bin) {

    /// @param here
    ///            only in the one
    /// @param there
    ///            only in the other
    /// @param different
    ///            in both, and not the same
    public record Count(int here, int there, int different) {

        public boolean none() {
            return here == 0 && there == 0 && different == 0;
        }

        static Count of(Map<?, ?> here, Map<?, ?> there) {
            int both = 0;
            int different = 0;
            for (Map.Entry<?, ?> entry : here.entrySet()) {
                if (there.containsKey(entry.getKey())) {
                    both++;
                    different += entry.getValue().equals(there.get(entry.getKey())) ? 0 : 1;
                }
            }
            return new Count(here.size() - both, there.size() - both, different);
        }
    }

    public static Differences between(LibraryCopy here, LibraryCopy there) {
        Seen a = new Seen(here);
        Seen b = new Seen(there);
        return new Differences(Count.of(a.articles, b.articles), Count.of(a.annotations, b.annotations),
                Count.of(a.taggings, b.taggings), Count.of(a.notes, b.notes),
                Count.of(a.translations, b.translations), Count.of(a.themes, b.themes), Count.of(a.terms, b.terms),
                Count.of(a.arrangement, b.arrangement), Count.of(a.bin, b.bin));
    }

    /// Nothing that a person sees differs.
    public boolean none() {
        return List.of(articles, annotations, taggings, notes, translations, themes, terms, arrangement, bin).stream()
                .allMatch(Count::none);
    }

    /// What a state shows, by what tells it from everything else. Articles are told by their texts: one that was removed
    /// and imported anew has another id.
    private static final class Seen {

        final Map<Object, Object> articles = new HashMap<>();
        final Map<Object, Object> annotations = new HashMap<>();
        final Map<Object, Object> taggings = new HashMap<>();
        final Map<Object, Object> notes = new HashMap<>();
        final Map<Object, Object> translations = new HashMap<>();
        final Map<Object, Object> themes = new HashMap<>();
        final Map<Object, Object> terms = new HashMap<>();
        final Map<Object, Object> arrangement = new HashMap<>();
        final Map<Object, Object> bin = new HashMap<>();
        private final Map<ArticleId, String> live = new HashMap<>();

        Seen(LibraryCopy copy) {
            copy.articles().stream().map(ArticleCopy::article).forEach(this::add);
            copy.themes().stream().filter(t -> t.presence() == Presence.LIVE).forEach(t -> themes.put(t.id(), t));
            Set<ThemeId> shown = copy.themes().stream().filter(t -> t.presence() == Presence.LIVE).map(Theme::id)
                    .collect(Collectors.toSet());
            copy.annotations().stream().filter(a -> live.containsKey(a.article())).forEach(a -> add(a, shown));
            copy.notes().forEach(n -> {
                if (!(n.owner() instanceof NoteOwner.OfArticle on)) {
                    notes.put(n.key(), n.text());
                } else if (live.containsKey(on.id())) {
                    notes.put(List.of(text(on.id()), n.annotator()), n.text());
                }
            });
            copy.segments().stream().filter(s -> live.containsKey(s.article())).forEach(
                    s -> translations.put(s.id(), List.of(s.range(), s.target(), s.status(), s.question())));
            copy.terms().stream().filter(t -> t.presence() == Presence.LIVE).forEach(t -> terms.put(t.id(), said(t)));
            add(copy.arrangement());
        }

        private void add(Arrangement all) {
            all.sets().forEach(s -> arrangement.put(s.id(), s));
            all.members().forEach((set, articles) -> articles.stream().filter(live::containsKey)
                    .forEach(article -> arrangement.put(List.of(set, text(article)), true)));
            all.outlets().forEach(alias -> arrangement.put(alias.key(), alias));
        }

        private void add(Article article) {
            if (article.presence() != Presence.LIVE) {
                bin.put(article.textHash(), true);
                return;
            }
            live.put(article.id(), article.textHash());
            Article.Fields f = article.fields();
            articles.put(article.textHash(),
                    List.of(f.title(), f.titleDerived(), f.source(), f.state() == ReadingState.DONE));
        }

        private void add(Annotation a, Set<ThemeId> shown) {
            AnnotationId id = a.id();
            if (a.presence() != Presence.LIVE) {
                bin.put(id, true);
                return;
            }
            Set<ThemeId> carried = a.taggings().stream().map(Tagging::theme).filter(shown::contains)
                    .collect(Collectors.toSet());
            annotations.put(id, List.of(text(a.article()), a.range(), a.note(), a.translation(), carried));
            carried.forEach(theme -> taggings.put(List.of(id, theme), true));
            if (!a.note().isBlank()) {
                notes.put(id, a.note());
            }
            if (!a.translation().isBlank()) {
                translations.put(id, a.translation());
            }
        }

        private String text(ArticleId article) {
            return live.getOrDefault(article, "");
        }

        private static Object said(Term t) {
            return List.of(t.source(), t.original(), t.latin(), t.target(), t.note());
        }
    }
}
