package app.mitjul.domain.note;

import app.mitjul.domain.annotation.AnnotatorId;
import java.time.Instant;

/// A note in Markdown. Each annotator has at most one on each thing.
///
/// @param text
///            as typed; never blank
public record Note(NoteOwner owner, AnnotatorId annotator, String text, Instant created, Instant modified) {

    public NoteKey key() {
        return new NoteKey(owner, annotator);
    }
}
