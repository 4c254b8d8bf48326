package app.mitjul.ui.find;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.session.Committed;
import app.mitjul.session.Reads;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.look.Look;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.ui.model.ThemeNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The marks of the articles whose lines are in view: read in one question for all that come into view together, kept for
/// a few hundred articles, read anew when a commit changes them.
final class LineMarks {

    private static final int MOST = 400;

    private final LibraryModel library;
    private final Runnable changed;
    private final Map<ArticleId, List<Annotation>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleId, List<Annotation>> eldest) {
            return size() > MOST;
        }
    };
    private final Set<ArticleId> wanted = new LinkedHashSet<>();
    private boolean asked;
    private int generation;

    /// @param changed
    ///            runs when there are others than before
    LineMarks(LibraryModel library, Runnable changed) {
        this.library = library;
        this.changed = changed;
    }

    /// What is known of an article now; asks for it when nothing is.
    List<Annotation> of(ArticleId article) {
        List<Annotation> there = known.get(article);
        if (there == null) {
            wanted.add(article);
            if (!asked) {
                asked = true;
                FxThread.later(this::ask);
            }
            return List.of();
        }
        return there;
    }

    private void ask() {
        asked = false;
        List<ArticleId> articles = List.copyOf(wanted);
        wanted.clear();
        int mine = generation;
        if (!articles.isEmpty()) {
            library.ask(reads -> read(reads, articles), found -> {
                if (mine == generation) {
                    known.putAll(found);
                    changed.run();
                }
            });
        }
    }

    private static Map<ArticleId, List<Annotation>> read(Reads reads, List<ArticleId> articles) {
        Map<ArticleId, List<Annotation>> all = new HashMap<>();
        articles.forEach(id -> all.put(id, reads.annotations(id)));
        return all;
    }

    void committed(Committed commit) {
        if (commit.themesChanged() || commit.listChanged()) {
            clear();
        } else if (known.keySet().removeAll(commit.articles())) {
            generation++;
            changed.run();
        }
    }

    void clear() {
        generation++;
        known.clear();
        wanted.clear();
        changed.run();
    }

    /// What a line shows of the marks in a part of a text: shortest on top and tinted, underlines in lanes.
    static List<LineMark> in(List<Annotation> annotations, TextRange window, LibraryModel library, Look look,
            boolean korean) {
        List<LineMark> marks = new ArrayList<>();
        List<Annotation> here = annotations.stream().filter(a -> a.range().overlaps(window))
                .sorted(Comparator.comparing((Annotation a) -> a.range().length())).toList();
        for (Annotation annotation : here) {
            boolean first = true;
            for (Tagging tagging : annotation.taggings()) {
                Theme theme = library.theme(tagging.theme()).orElse(null);
                if (theme != null) {
                    int lane = (int) marks.stream().filter(m -> m.range().overlaps(annotation.range())).count();
                    boolean tinted = first
                            && marks.stream().noneMatch(m -> m.range().overlaps(annotation.range()) && m.tinted());
                    marks.add(new LineMark(annotation.range(), look.ink(theme.color()), theme.pattern(), lane, tinted,
                            ThemeNames.both(theme, korean)));
                    first = false;
                }
            }
        }
        return marks;
    }
}
