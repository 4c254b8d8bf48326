package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.AnnotationChange;
import app.mitjul.domain.change.Change.AnnotationPresence;
import app.mitjul.domain.change.Change.Retagging;
import app.mitjul.domain.change.Change.Retagging.Placed;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts the annotations of a copy on the articles that are here.
final class MergeAnnotations {

    private final WriteTx tx;
    private final Merge.From from;
    private final MergeThemes themes;
    private final MergeArticles articles;
    private final Shown<AnnotationId> shown = new Shown<>();
    private final List<AnnotationChange> back = new ArrayList<>();
    private final List<Placed> on = new ArrayList<>();
    private final Map<AnnotationId, Annotation> grown = new LinkedHashMap<>();

    MergeAnnotations(WriteTx tx, Merge.From from, MergeThemes themes, MergeArticles articles) {
        this.tx = tx;
        this.from = from;
        this.themes = themes;
        this.articles = articles;
    }

    void add(List<Annotation> annotations) {
        Map<AnnotationId, Annotation> here = tx.annotations().find(annotations.stream().map(Annotation::id).toList())
                .stream().collect(Collectors.toMap(Annotation::id, Function.identity()));
        Set<AnnotationId> seen = new HashSet<>();
        for (Annotation theirs : annotations) {
            Annotation mine = accepted(theirs);
            Optional<Annotation> known = Optional.ofNullable(here.get(mine.id()));
            boolean stays = known.filter(a -> a.presence() != Presence.UNDONE).isPresent();
            if (!stays && seen.add(mine.id()) && !joined(mine)) {
                add(mine, known);
            } else if (stays && from == Merge.From.STATE && seen.add(mine.id())) {
                keepBoth(known.get(), mine);
            }
        }
    }

    /// The same annotation in two states. Nothing of it is dropped: words that went on only in one of them win, themes of
    /// both stay, and where passages or words differ theirs becomes an annotation of its own.
    private void keepBoth(Annotation mine, Annotation theirs) {
        if (theirs.presence() != Presence.LIVE || saysAll(mine, theirs)) {
            return;
        }
        boolean onlyMore = samePassage(mine, theirs) && Words.oneGoesOn(mine.note(), theirs.note())
                && Words.oneGoesOn(mine.translation(), theirs.translation());
        if (onlyMore) {
            Annotation more = mine.withNote(Words.both(mine.note(), theirs.note(), ""), mine.modified())
                    .withTranslation(Words.both(mine.translation(), theirs.translation(), ""), mine.modified())
                    .withPresence(Presence.LIVE);
            if (!more.equals(mine)) {
                back.add(new AnnotationChange(mine.id(), Optional.of(mine), Optional.of(more)));
            }
            grow(mine, theirs.taggings());
        } else if (!joined(theirs)) {
            add(anew(theirs), Optional.empty());
        }
    }

    private static boolean saysAll(Annotation mine, Annotation theirs) {
        return samePassage(mine, theirs) && Words.holds(mine.note(), theirs.note())
                && Words.holds(mine.translation(), theirs.translation())
                && theirs.taggings().stream().allMatch(t -> mine.tagging(t.theme()).isPresent());
    }

    private static Annotation anew(Annotation a) {
        List<Tagging> taggings = a.taggings().stream()
                .map(t -> new Tagging(Uuid7.next(), t.theme(), t.annotator(), t.created())).toList();
        return new Annotation(new AnnotationId(Uuid7.next()), a.article(), a.annotator(), a.anchor(), taggings,
                a.note(),
                a.translation(), a.created(), a.modified(), a.presence());
    }

    /// Of an id that was here once the journal may hold older words: it needs the new ones, too, and those that a step
    /// may still bring back.
    private void add(Annotation mine, Optional<Annotation> wasHere) {
        if (wasHere.isPresent()) {
            back.add(new AnnotationChange(mine.id(), wasHere, Optional.of(mine)));
        } else {
            tx.annotations().save(mine.withPresence(Presence.UNDONE));
            shown.add(mine.id(), Presence.UNDONE, mine.presence());
        }
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>(shown.changes(AnnotationPresence::new));
        changes.addAll(back);
        if (!on.isEmpty()) {
            changes.add(new Retagging(List.of(), on));
        }
        return changes;
    }

    /// How many are new here or got a theme more.
    int count() {
        return shown.count() + back.size() + grown.size();
    }

    /// The same annotator on the identical passage: the annotation here gets the taggings it lacks. Different words of
    /// theirs are not thrown away: then theirs stays an annotation of its own.
    private boolean joined(Annotation theirs) {
        if (theirs.presence() != Presence.LIVE) {
            return false;
        }
        Optional<Annotation> same = tx.annotations().on(theirs.article(), theirs.annotator(), theirs.anchor()).stream()
                .map(a -> grown.getOrDefault(a.id(), a)).filter(a -> says(a.note(), theirs.note())
                        && says(a.translation(), theirs.translation()))
                .findFirst();
        same.ifPresent(mine -> grow(mine, theirs.taggings()));
        return same.isPresent();
    }

    /// Also of the same version of the text: lost marks lie in one that is not in use.
    private static boolean samePassage(Annotation mine, Annotation theirs) {
        return mine.range().equals(theirs.range()) && mine.anchor().textHash().equals(theirs.anchor().textHash());
    }

    private static boolean says(String mine, String theirs) {
        return theirs.isBlank() || theirs.equals(mine);
    }

    private void grow(Annotation mine, List<Tagging> taggings) {
        Annotation more = mine;
        for (Tagging tagging : taggings) {
            if (more.tagging(tagging.theme()).isEmpty()) {
                on.add(new Placed(mine.id(), more.taggings().size(), tagging));
                more = more.withTagging(tagging, mine.modified());
                grown.put(mine.id(), more);
            }
        }
    }

    /// With the ids of themes and article that hold here.
    private Annotation accepted(Annotation a) {
        MergeArticles.Placed place = articles.place(a.article()).orElseThrow(() -> incomplete(a));
        Given.words(a.note());
        Given.words(a.translation());
        Given.words(a.anchor().prefix());
        Given.words(a.anchor().suffix());
        String version = place.copy().text(a.anchor().textHash())
                .orElseThrow(() -> new Problem("copy.annotation", a.id().value()));
        Given.range(version, a.range());
        if (!a.range().of(version).equals(a.anchor().quote()) || a.presence() == Presence.UNDONE) {
            throw new Problem("copy.annotation", a.id().value());
        }
        List<Tagging> taggings = new ArrayList<>();
        Set<ThemeId> once = new HashSet<>();
        for (Tagging t : a.taggings()) {
            ThemeId theme = themes.place(t.theme()).orElseThrow(() -> incomplete(a));
            if (tx.annotators().find(t.annotator()).isEmpty()) {
                throw incomplete(a);
            }
            if (once.add(theme)) {
                taggings.add(new Tagging(t.id(), theme, t.annotator(), t.created()));
            }
        }
        if (tx.annotators().find(a.annotator()).isEmpty()) {
            throw incomplete(a);
        }
        return new Annotation(a.id(), place.article().id(), a.annotator(), place.anchor(a.anchor()), taggings,
                a.note(), a.translation(), a.created(), a.modified(), a.presence());
    }

    private static Problem incomplete(Annotation a) {
        return new Problem("copy.incomplete", a.id().value());
    }
}
