package app.mitjul.session;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.store.WriteTx;
import java.time.Instant;
import java.util.Optional;

/// Who gives a command, and when. Times are whole milliseconds: what the library keeps is what was said.
record Author(Annotator annotator, Instant now) {

    static Author of(Annotator annotator) {
        return new Author(annotator, Instant.ofEpochMilli(System.currentTimeMillis()));
    }

    AnnotatorId id() {
        return annotator.id();
    }

    /// Sees to it that the library knows who marks in it. Not a change of the journal: it stays when the mark goes.
    void signIn(WriteTx tx) {
        if (!tx.annotators().find(id()).equals(Optional.of(annotator))) {
            tx.annotators().save(annotator);
        }
    }
}
