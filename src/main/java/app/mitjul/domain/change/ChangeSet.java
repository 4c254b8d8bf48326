package app.mitjul.domain.change;

import app.mitjul.domain.annotation.AnnotatorId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// One user action: the changes it is made of, in the order they were applied. One transaction, one undo step.
///
/// @param id
///            UUIDv7 in lower-case text
public record ChangeSet(String id, Step step, Instant at, AnnotatorId by, List<Change> changes) {

    public ChangeSet {
        changes = List.copyOf(changes);
    }

    /// The changes that take this set back, in the order to apply them.
    public List<Change> inverse() {
        List<Change> back = new ArrayList<>(changes.size());
        for (Change change : changes) {
            back.add(change.inverse());
        }
        Collections.reverse(back);
        return List.copyOf(back);
    }
}
