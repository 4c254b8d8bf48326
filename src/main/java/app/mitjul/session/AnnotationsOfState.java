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
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the annotations those of another state of the library. What only comes or goes is in the journal by its id, and
/// what only has other themes by these: most of what a backup brings back is one or the other.
final class AnnotationsOfState {

    private final WriteTx tx;
    private final ArticlesOfState articles;
    private final List<Annotation> made = new ArrayList<>();
    private final List<Change> edits = new ArrayList<>();
    private final List<Placed> off = new ArrayList<>();
    private final List<Placed> on = new ArrayList<>();
    private final Shown<AnnotationId> shown = new Shown<>();

    AnnotationsOfState(WriteTx tx, ArticlesOfState articles) {
        this.tx = tx;
        this.articles = articles;
    }

    List<Change> changes(List<Annotation> annotations) {
        Map<AnnotationId, Annotation> here = new LinkedHashMap<>();
        tx.annotations().every().forEach(a -> here.put(a.id(), a));
        for (Annotation theirs : annotations) {
            Annotation wanted = placed(theirs);
            Annotation mine = here.remove(wanted.id());
            if (mine == null) {
                made.add(wanted.withPresence(Presence.UNDONE));
                shown.add(wanted.id(), Presence.UNDONE, wanted.presence());
            } else if (!mine.equals(wanted)) {
                turn(mine, wanted);
            }
        }
        tx.annotations().saveAll(made);
        here.values().stream().filter(a -> a.presence() != Presence.UNDONE)
                .forEach(a -> shown.add(a.id(), a.presence(), Presence.UNDONE));
        List<Change> changes = new ArrayList<>(edits);
        if (!off.isEmpty() || !on.isEmpty()) {
            changes.add(new Retagging(off, on));
        }
        changes.addAll(shown.changes(AnnotationPresence::new));
        return changes;
    }

    /// One that is out of sight here may be needed as it is by a step that hid it: its before is kept, too.
    private void turn(Annotation mine, Annotation wanted) {
        if (mine.withPresence(wanted.presence()).equals(wanted)) {
            shown.add(mine.id(), mine.presence(), wanted.presence());
        } else if (mine.withTaggings(wanted.taggings(), mine.modified()).equals(wanted)) {
            off.addAll(placed(mine, mine.taggings()));
            on.addAll(placed(mine, wanted.taggings()));
        } else {
            edits.add(new AnnotationChange(mine.id(), Optional.of(mine), Optional.of(wanted)));
        }
    }

    private static List<Placed> placed(Annotation of, List<Tagging> taggings) {
        List<Placed> all = new ArrayList<>();
        for (int i = 0; i < taggings.size(); i++) {
            all.add(new Placed(of.id(), i, taggings.get(i)));
        }
        return all;
    }

    private Annotation placed(Annotation a) {
        return new Annotation(a.id(), articles.place(a.article()), a.annotator(), a.anchor(), a.taggings(), a.note(),
                a.translation(), a.created(), a.modified(), a.presence());
    }
}
