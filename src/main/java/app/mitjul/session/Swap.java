package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.annotation.Tagging;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.AnnotationPresence;
import app.mitjul.domain.change.Change.Retagging;
import app.mitjul.domain.change.Change.Retagging.Placed;
import app.mitjul.domain.codebook.ThemeId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Puts one theme in the place of another. Who tagged, and when, stays as it was. No passage gets the theme twice from
/// one annotator, not even as two annotations; one that would be left with nothing goes into the bin.
record Swap(ThemeId from, ThemeId to) {

    private record Spot(ArticleId article, AnnotatorId annotator, TextRange range) {

        static Spot of(Annotation a) {
            return new Spot(a.article(), a.annotator(), a.range());
        }
    }

    /// @param carriers
    ///            have `from`
    /// @param tagged
    ///            have `to`
    List<Change> of(List<Annotation> carriers, List<Annotation> tagged) {
        Set<Spot> taken = new HashSet<>();
        tagged.stream().filter(a -> a.presence() == Presence.LIVE).forEach(a -> taken.add(Spot.of(a)));
        List<Placed> off = new ArrayList<>();
        List<Placed> on = new ArrayList<>();
        List<AnnotationId> emptied = new ArrayList<>();
        for (Annotation a : carriers) {
            Tagging old = a.tagging(from).orElseThrow();
            int place = a.taggings().indexOf(old);
            off.add(new Placed(a.id(), place, old));
            boolean live = a.presence() == Presence.LIVE;
            boolean free = !live || taken.add(Spot.of(a));
            if (free && a.tagging(to).isEmpty()) {
                on.add(new Placed(a.id(), place, new Tagging(old.id(), to, old.annotator(), old.created())));
            } else if (live && a.withoutTheme(from, a.modified()).isEmpty()) {
                emptied.add(a.id());
            }
        }
        List<Change> changes = new ArrayList<>();
        if (!off.isEmpty()) {
            changes.add(new Retagging(off, on));
        }
        if (!emptied.isEmpty()) {
            changes.add(new AnnotationPresence(emptied, Presence.LIVE, Presence.BINNED));
        }
        return changes;
    }
}
