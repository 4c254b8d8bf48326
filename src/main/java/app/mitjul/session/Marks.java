package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.annotation.Anchor;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.ArticleText;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.AnnotationChange;
import app.mitjul.domain.change.Change.AnnotationPresence;
import app.mitjul.domain.change.Change.Retagging;
import app.mitjul.domain.change.Change.Retagging.Placed;
import app.mitjul.domain.change.Step;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The commands on passages.
final class Marks {

    private final WriteTx tx;
    private final Author author;

    Marks(WriteTx tx, Author author) {
        this.tx = tx;
        this.author = author;
    }

    Plan<AnnotationId> tag(ArticleId article, TextRange range, List<ThemeId> ids, Optional<String> note) {
        note.ifPresent(Given::words);
        return tagged(article, range, ids.stream().distinct().map(id -> Given.theme(tx, id)).toList(), note);
    }

    /// Makes the theme, too.
    Plan<AnnotationId> tagWithNew(ArticleId article, TextRange range, ThemeDraft draft) {
        Codebook codebook = new Codebook(tx);
        Plan<ThemeId> made = codebook.create(draft);
        Theme theme = codebook.made(made);
        Plan<AnnotationId> tagged = tagged(article, range, List.of(theme), Optional.empty());
        List<Change> changes = new ArrayList<>(made.changes());
        changes.addAll(tagged.changes());
        return Plan.of(tagged.answer(), new Step("tag-new", tagged.step().args()), changes);
    }

    private Plan<AnnotationId> tagged(ArticleId article, TextRange range, List<Theme> themes, Optional<String> note) {
        Annotation fresh = fresh(article, range);
        Optional<Annotation> existing = on(fresh).stream().findFirst();
        Annotation before = existing.orElse(fresh);
        Annotation after = before;
        for (Theme theme : themes) {
            if (after.tagging(theme.id()).isEmpty()) {
                after = after.withTagging(tagging(theme.id()), author.now());
            }
        }
        if (note.isPresent() && !note.get().equals(after.note())) {
            after = after.withNote(note.get(), author.now());
        }
        if (existing.isEmpty() && after.isEmpty()) {
            throw new Problem("annotation.empty");
        }
        if (after.equals(before)) {
            return Plan.nothing(before.id());
        }
        author.signIn(tx);
        return Plan.of(after.id(), themes.isEmpty() ? Steps.of("note", after) : Steps.of("tag", themes, after),
                new AnnotationChange(after.id(), existing, Optional.of(after)));
    }

    Plan<Optional<AnnotationId>> toggle(ArticleId article, TextRange range, ThemeId id) {
        Given.theme(tx, id);
        Optional<Annotation> carrier = on(fresh(article, range)).stream().filter(a -> a.tagging(id).isPresent())
                .findFirst();
        if (carrier.isPresent()) {
            return without(carrier.get(), Optional.of(id));
        }
        Plan<AnnotationId> plan = tag(article, range, List.of(id), Optional.empty());
        return Plan.of(Optional.of(plan.answer()), plan.step(), plan.changes());
    }

    Plan<Optional<AnnotationId>> untag(AnnotationId id, Optional<ThemeId> theme) {
        return without(Given.annotation(tx, id), theme);
    }

    Plan<AnnotationId> setNote(AnnotationId id, String note, String visit) {
        Given.words(note);
        return typed("note", id, a -> a.note().equals(note) ? a : a.withNote(note, author.now()), visit);
    }

    Plan<AnnotationId> setTranslation(AnnotationId id, String words, String visit) {
        Given.words(words);
        return typed("translation", id,
                a -> a.translation().equals(words) ? a : a.withTranslation(words, author.now()), visit);
    }

    /// Whatever this annotator has on exactly the new passage goes into the one that is moved.
    Plan<AnnotationId> move(AnnotationId id, TextRange to, String visit) {
        Annotation before = Given.annotation(tx, id);
        ArticleText text = Given.text(tx, before.article());
        Given.range(text.text(), to);
        boolean lost = !before.anchor().textHash().equals(text.hash());
        if (!lost && before.range().equals(to)) {
            return Plan.nothing(id);
        }
        Anchor anchor = lost
                ? before.anchor().carried(text.hash(), text.text(), to)
                : Anchor.of(text.hash(), text.text(), to);
        Annotation after = before.withAnchor(anchor, author.now());
        List<Change> changes = new ArrayList<>();
        for (Annotation other : tx.annotations().on(before.article(), before.annotator(), to)) {
            after = after.joined(other, author.now());
            changes.add(new AnnotationChange(other.id(), Optional.of(other), Optional.empty()));
        }
        changes.addFirst(new AnnotationChange(id, Optional.of(before), Optional.of(after)));
        return new Plan<>(id, Steps.of("move", after), changes, visit);
    }

    /// A theme that takes the place of another one keeps that place.
    Plan<Integer> retag(Set<AnnotationId> ids, Optional<ThemeId> from, ThemeId to) {
        Theme theme = Given.theme(tx, to);
        List<Placed> off = new ArrayList<>();
        List<Placed> on = new ArrayList<>();
        for (Annotation annotation : live(ids)) {
            int place = annotation.taggings().size();
            Optional<Tagging> old = from.filter(id -> !id.equals(to)).flatMap(annotation::tagging);
            if (old.isPresent()) {
                place = annotation.taggings().indexOf(old.get());
                off.add(new Placed(annotation.id(), place, old.get()));
            }
            if (annotation.tagging(to).isEmpty()) {
                on.add(new Placed(annotation.id(), place, tagging(to)));
            }
        }
        int changed = (int) Stream.concat(off.stream(), on.stream()).map(Placed::annotation).distinct().count();
        if (changed == 0) {
            return Plan.nothing(0);
        }
        author.signIn(tx);
        return Plan.of(changed, Step.of("retag", theme.name(), Integer.toString(changed)), new Retagging(off, on));
    }

    Plan<Integer> delete(Set<AnnotationId> ids) {
        List<AnnotationId> live = live(ids).stream().map(Annotation::id).toList();
        return live.isEmpty()
                ? Plan.nothing(0)
                : Plan.of(live.size(), Steps.of("delete-annotations", live.size()),
                        new AnnotationPresence(live, Presence.LIVE, Presence.BINNED));
    }

    /// With its last theme an annotation goes, unless a note or a translation would go with it.
    private Plan<Optional<AnnotationId>> without(Annotation before, Optional<ThemeId> theme) {
        List<Tagging> gone = before.taggings().stream().filter(t -> theme.isEmpty() || theme.get().equals(t.theme()))
                .toList();
        if (gone.isEmpty()) {
            return Plan.nothing(Optional.of(before.id()));
        }
        List<Tagging> left = before.taggings().stream().filter(t -> !gone.contains(t)).toList();
        Annotation after = before.withTaggings(left, author.now());
        Optional<Annotation> kept = Optional.of(after).filter(a -> !a.isEmpty());
        List<Theme> themes = gone.stream().flatMap(t -> tx.themes().find(t.theme()).stream()).toList();
        Change change = new AnnotationChange(before.id(), Optional.of(before), kept);
        return Plan.of(kept.map(Annotation::id), Steps.of("untag", themes, before), change);
    }

    /// An annotation stays when its note is cleared, even as its only content: who clears a note is likely to type
    /// another one.
    private Plan<AnnotationId> typed(String key, AnnotationId id, UnaryOperator<Annotation> edit, String visit) {
        Annotation before = Given.annotation(tx, id);
        Annotation after = edit.apply(before);
        if (after.equals(before)) {
            return Plan.nothing(id);
        }
        return new Plan<>(id, Steps.of(key, before),
                List.of(new AnnotationChange(id, Optional.of(before), Optional.of(after))), visit);
    }

    private List<Annotation> live(Set<AnnotationId> ids) {
        return tx.annotations().find(ids).stream().filter(a -> a.presence() == Presence.LIVE).toList();
    }

    private List<Annotation> on(Annotation passage) {
        return tx.annotations().on(passage.article(), author.id(), passage.range());
    }

    /// An annotation of this annotator that holds nothing yet.
    Annotation fresh(ArticleId id, TextRange range) {
        Given.article(tx, id);
        ArticleText text = Given.text(tx, id);
        Given.range(text.text(), range);
        return new Annotation(new AnnotationId(Uuid7.next()), id, author.id(),
                Anchor.of(text.hash(), text.text(), range), List.of(), "", "", author.now(), author.now(),
                Presence.LIVE);
    }

    Tagging tagging(ThemeId theme) {
        return new Tagging(Uuid7.next(), theme, author.id(), author.now());
    }
}
