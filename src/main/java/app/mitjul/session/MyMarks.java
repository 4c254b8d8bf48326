package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.domain.article.TextRange;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.AnnotationChange;
import app.mitjul.domain.codebook.ThemeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// One annotator's annotations of one article while a command changes several of them: what each was, what it becomes.
final class MyMarks {

    private final Map<AnnotationId, Annotation> before = new LinkedHashMap<>();
    private final Map<AnnotationId, Annotation> now = new LinkedHashMap<>();

    MyMarks(List<Annotation> annotations) {
        annotations.forEach(a -> before.put(a.id(), a));
        now.putAll(before);
    }

    Annotation get(AnnotationId id) {
        return Objects.requireNonNull(now.get(id));
    }

    List<Annotation> on(TextRange range) {
        return now.values().stream().filter(a -> a.range().equals(range)).toList();
    }

    List<Annotation> carrying(ThemeId theme, TextRange overlapping) {
        return now.values().stream().filter(a -> a.range().overlaps(overlapping) && a.tagging(theme).isPresent())
                .toList();
    }

    void put(Annotation annotation) {
        now.put(annotation.id(), annotation);
    }

    void remove(AnnotationId id) {
        now.remove(id);
    }

    /// What differs now.
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        before.forEach((id, was) -> {
            Optional<Annotation> is = Optional.ofNullable(now.get(id));
            if (!is.equals(Optional.of(was))) {
                changes.add(new AnnotationChange(id, Optional.of(was), is));
            }
        });
        now.forEach((id, is) -> {
            if (!before.containsKey(id)) {
                changes.add(new AnnotationChange(id, Optional.empty(), Optional.of(is)));
            }
        });
        return changes;
    }
}
