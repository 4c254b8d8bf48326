package app.mitjul.ui.reader;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.annotation.AnnotationId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the annotations under a point of the text.
final class HitTester {

    private HitTester() {
    }

    /// Those that hold the UTF-16 code unit at `offset`: shortest first, then by place and time of making.
    static List<Annotation> at(List<Annotation> annotations, int offset) {
        return annotations.stream().filter(a -> a.range().contains(offset))
                .sorted(Comparator.comparingInt((Annotation a) -> a.range().length())
                        .thenComparing(Annotation::range).thenComparing(a -> a.id()))
                .toList();
    }

    /// The one to choose next: the first, or the one after `chosen` when that is among them.
    static Optional<AnnotationId> next(List<Annotation> here, Optional<AnnotationId> chosen) {
        if (here.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < here.size(); i++) {
            if (chosen.isPresent() && here.get(i).id().equals(chosen.get())) {
                return Optional.of(here.get((i + 1) % here.size()).id());
            }
        }
        return Optional.of(here.getFirst().id());
    }
}
