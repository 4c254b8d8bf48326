package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.AnnotationChange;
import app.mitjul.domain.change.Change.NoteChange;
import app.mitjul.domain.change.Change.SegmentChange;
import app.mitjul.domain.change.Change.TermChange;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes what a commit changed into the marks of an open article, without reading all of them again.
final class MarkChanges {

    /// More single changes than this are read anew in one go: each costs a copy of the list.
    private static final int FEW = 20;

    private MarkChanges() {
    }

    /// The marks after `changes`, or nothing when these are more than whole annotations with known themes, one by one. What concerns no mark is passed over.
    static Optional<MarkIndex> applied(ShownArticle shown, List<Change> changes, List<Theme> themes) {
        if (changes.isEmpty() || changes.size() > FEW) {
            return Optional.empty();
        }
        Set<ThemeId> known = themes.stream().map(Theme::id).collect(Collectors.toSet());
        MarkIndex marks = shown.marks();
        for (Change change : changes) {
            if (change instanceof SegmentChange || change instanceof NoteChange || change instanceof TermChange) {
                continue;
            }
            if (!(change instanceof AnnotationChange one) || !shownWhole(one, known)) {
                return Optional.empty();
            }
            if (of(one).article().equals(shown.article().id())) {
                marks = with(marks, one.id(),
                        one.after().filter(a -> a.anchor().textHash().equals(shown.textHash())));
            }
        }
        return Optional.of(marks);
    }

    private static boolean shownWhole(AnnotationChange change, Set<ThemeId> known) {
        return (change.before().isPresent() || change.after().isPresent())
                && change.after().stream().flatMap(a -> a.taggings().stream()).allMatch(t -> known.contains(t.theme()));
    }

    private static Annotation of(AnnotationChange change) {
        return change.after().or(change::before).orElseThrow();
    }

    private static MarkIndex with(MarkIndex marks, AnnotationId id, Optional<Annotation> after) {
        return marks.with(id, after.filter(a -> a.presence() == Presence.LIVE));
    }
}
