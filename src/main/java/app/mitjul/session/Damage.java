package app.mitjul.session;

import app.mitjul.domain.annotation.AnnotationId;
import java.util.Set;

/// What of an article is not what was saved, by the hashes of its rows.
///
/// @param text
///            the article's text
/// @param details
///            title, source and what else is known of it
/// @param sentences
///            where sentences were joined and split
/// @param annotations
///            with their taggings, notes and translations; also those that do not stand on their words any more
/// @param segments
///            ids of translated sentences
public record Damage(boolean text, boolean details, boolean sentences, Set<AnnotationId> annotations,
        Set<String> segments) {

    public static final Damage NONE = new Damage(false, false, false, Set.of(), Set.of());

    public Damage {
        annotations = Set.copyOf(annotations);
        segments = Set.copyOf(segments);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
