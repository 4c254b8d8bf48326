package app.mitjul.domain.note;

import app.mitjul.domain.annotation.AnnotatorId;

/// What tells a note from all others: each annotator has at most one on each thing.
public record NoteKey(NoteOwner owner, AnnotatorId annotator) {
}
