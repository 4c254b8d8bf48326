package app.mitjul.session;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.AnnotationChange;
import app.mitjul.domain.change.Change.AnnotationPresence;
import app.mitjul.domain.change.Change.ArticleChange;
import app.mitjul.domain.change.Change.ArticlePresence;
import app.mitjul.domain.change.Change.Retagging;
import app.mitjul.domain.change.Change.ThemeChange;
import app.mitjul.domain.change.ChangeSet;
import app.mitjul.session.Committed.Cause;
import app.mitjul.store.WriteTx;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What applied changes mean for those who show the library.
final class Effects {

    private final Set<ArticleId> articles = new HashSet<>();
    private final Set<AnnotationId> annotations = new HashSet<>();
    private boolean themes;
    private boolean list;

    private Effects() {
    }

    /// Counts the commit that the changes are part of.
    static Committed commit(WriteTx tx, ChangeSet set, Cause cause, List<Change> applied) {
        Effects effects = new Effects();
        applied.forEach(effects::add);
        effects.articles.addAll(tx.annotations().articlesOf(effects.annotations));
        return new Committed(set, cause, List.copyOf(applied), Set.copyOf(effects.articles), effects.themes,
                effects.list, tx.library().nextGeneration());
    }

    private void add(Change change) {
        switch (change) {
            case AnnotationChange c -> {
                c.before().ifPresent(a -> articles.add(a.article()));
                c.after().ifPresent(a -> articles.add(a.article()));
            }
            case AnnotationPresence c -> annotations.addAll(c.ids());
            case Retagging c -> {
                c.off().forEach(p -> annotations.add(p.annotation()));
                c.on().forEach(p -> annotations.add(p.annotation()));
            }
            case ThemeChange c -> themes = true;
            case Change.NoteChange c -> {
                if (c.owner() instanceof NoteOwner.OfArticle on) {
                    articles.add(on.id());
                }
            }
            case Change.SegmentChange c -> articles.add(c.article());
            case Change.SentenceChange c -> articles.add(c.article());
            case Change.TermChange c -> {
            }
            case Change.WritingPresence c -> {
            }
            case ArticleChange c -> articles.add(c.id());
            case ArticlePresence c -> {
                articles.addAll(c.ids());
                list = true;
            }
        }
    }
}
