package app.mitjul.session;

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
    private final MergeThemes themes;
    private final MergeArticles articles;
    private final Shown<AnnotationId> shown = new Shown<>();
    private final List<AnnotationChange> back = new ArrayList<>();
    private final List<Placed> on = new ArrayList<>();
    private final Map<AnnotationId, Annotation> grown = new LinkedHashMap<>();

    MergeAnnotations(WriteTx tx, MergeThemes themes, MergeArticles articles) {
        this.tx = tx;
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
                add(mine, known.isPresent());
            }
        }
    }

    /// Of an id that was here once the journal may hold older words: it needs the new ones, too.
    private void add(Annotation mine, boolean wasHere) {
        if (wasHere) {
            back.add(new AnnotationChange(mine.id(), Optional.empty(), Optional.of(mine)));
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
        Optional<Annotation> same = tx.annotations().on(theirs.article(), theirs.annotator(), theirs.range()).stream()
                .map(a -> grown.getOrDefault(a.id(), a)).filter(a -> says(a.note(), theirs.note())
                        && says(a.translation(), theirs.translation()))
                .findFirst();
        same.ifPresent(mine -> grow(mine, theirs.taggings()));
        return same.isPresent();
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
        Given.range(place.text(), a.range());
        boolean fits = a.anchor().textHash().equals(place.article().textHash())
                && a.range().of(place.text()).equals(a.anchor().quote());
        if (!fits || a.presence() == Presence.UNDONE) {
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
        return new Annotation(a.id(), place.article().id(), a.annotator(), a.anchor(), taggings, a.note(),
                a.translation(), a.created(), a.modified(), a.presence());
    }

    private static Problem incomplete(Annotation a) {
        return new Problem("copy.incomplete", a.id().value());
    }
}
