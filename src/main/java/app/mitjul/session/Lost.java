package app.mitjul.session;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.translation.Segment;
import java.util.List;

/// What a correction of the text has taken the words from, in an article. It waits to be put on other words or deleted.
///
/// @param segments
///            translations of sentences that are gone
public record Lost(List<Annotation> annotations, List<Segment> segments) {

    public static final Lost NOTHING = new Lost(List.of(), List.of());

    public Lost {
        annotations = List.copyOf(annotations);
        segments = List.copyOf(segments);
    }

    public boolean isEmpty() {
        return annotations.isEmpty() && segments.isEmpty();
    }

    public int count() {
        return annotations.size() + segments.size();
    }
}
