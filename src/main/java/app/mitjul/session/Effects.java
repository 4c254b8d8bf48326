package app.mitjul.session;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.AnnotationChange;
import app.mitjul.domain.change.Change.AnnotationPresence;
import app.mitjul.domain.change.Change.ArticleChange;
import app.mitjul.domain.change.Change.ArticlePresence;
import app.mitjul.domain.change.Change.ArticleSetChange;
import app.mitjul.domain.change.Change.FieldEdit;
import app.mitjul.domain.change.Change.Filing;
import app.mitjul.domain.change.Change.OutletAliasChange;
import app.mitjul.domain.change.Change.Carry;
import app.mitjul.domain.change.Change.NoteChange;
import app.mitjul.domain.change.Change.Retagging;
import app.mitjul.domain.change.Change.SegmentChange;
import app.mitjul.domain.change.Change.SentenceChange;
import app.mitjul.domain.change.Change.TermChange;
import app.mitjul.domain.change.Change.TextChange;
import app.mitjul.domain.change.Change.ThemeChange;
import app.mitjul.domain.change.Change.WritingPresence;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.change.ChangeSet;
import app.mitjul.session.Committed.Cause;
import app.mitjul.store.WriteTx;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What applied changes mean for those who show the library.
final class Effects {

    private final Set<ArticleId> articles = new HashSet<>();
    private final Set<AnnotationId> annotations = new HashSet<>();
    private boolean themes;
    private boolean list;
    private final Set<String> segments = new HashSet<>();
    private boolean notes;
    private boolean terms;
    private boolean arrangement;

    private Effects() {
    }

    /// Counts the commit that the changes are part of.
    static Committed commit(WriteTx tx, ChangeSet set, Cause cause, List<Change> applied) {
        Effects effects = new Effects();
        applied.forEach(effects::add);
        effects.articles.addAll(tx.annotations().articlesOf(effects.annotations));
        effects.articles.addAll(tx.segments().articlesOf(effects.segments));
        return new Committed(set, cause, List.copyOf(applied), Set.copyOf(effects.articles), effects.themes,
                effects.list, effects.notes, effects.terms, effects.arrangement, tx.library().advance(set.id()));
    }

    private void add(Change change) {
        switch (change) {
            case AnnotationChange c -> {
                c.before().ifPresent(a -> articles.add(a.article()));
                c.after().ifPresent(a -> articles.add(a.article()));
                notes |= !note(c.before()).equals(note(c.after()));
            }
            case AnnotationPresence c -> {
                annotations.addAll(c.ids());
                notes = true;
            }
            case Retagging c -> {
                c.off().forEach(p -> annotations.add(p.annotation()));
                c.on().forEach(p -> annotations.add(p.annotation()));
            }
            case TextChange c -> {
                articles.add(c.id());
                notes = true;
            }
            case Carry c -> c.steps().forEach(step -> annotations.add(step.id()));
            case ThemeChange c -> {
                themes = true;
                notes |= !c.before().map(Theme::presence).equals(c.after().map(Theme::presence));
            }
            case NoteChange c -> on(c.owner());
            case SegmentChange c -> articles.add(c.article());
            case SentenceChange c -> articles.add(c.article());
            case TermChange c -> terms = true;
            case WritingPresence c -> {
                c.notes().forEach(key -> on(key.owner()));
                segments.addAll(c.segments());
                terms |= !c.terms().isEmpty();
            }
            case ArticleSetChange c -> arrangement = true;
            case Filing c -> arrangement = true;
            case OutletAliasChange c -> arrangement = true;
            case FieldEdit c -> c.parts().forEach(part -> articles.addAll(part.articles()));
            case ArticleChange c -> articles.add(c.id());
            case ArticlePresence c -> {
                articles.addAll(c.ids());
                list = true;
                notes = true;
            }
        }
    }

    /// What a list of notes shows of it.
    private static String note(Optional<Annotation> annotation) {
        return annotation.filter(a -> a.presence() == Presence.LIVE).map(Annotation::note).orElse("");
    }

    private void on(NoteOwner owner) {
        notes = true;
        if (owner instanceof NoteOwner.OfArticle of) {
            articles.add(of.id());
        }
    }
}
