package app.mitjul.session;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.ChangeSet;
import java.util.List;
import java.util.Set;

/// What the feed tells after a commit: everything in it is on disk.
///
/// @param applied
///            the changes as they were applied: for an undo, the inverse ones
/// @param articles
///            the articles whose fields, annotations, note, sentences or translation differ now
/// @param themesChanged
///            the codebook differs
/// @param listChanged
///            other articles are live
/// @param notesChanged
///            the list of all notes may differ: one was written, or what it is on came or went
/// @param termsChanged
///            the term list differs
/// @param arrangementChanged
///            collections, labels, what is in them, or the names of outlets differ
/// @param generation
///            number of commits of this library, grows by one
public record Committed(ChangeSet set, Cause cause, List<Change> applied, Set<ArticleId> articles,
        boolean themesChanged, boolean listChanged, boolean notesChanged, boolean termsChanged,
        boolean arrangementChanged, long generation) {

    /// Why the library changed.
    public enum Cause {
        DONE, UNDONE, REDONE,
        /// Not a step of the journal: samples, emptied bin, annotator's name.
        OUTSIDE_HISTORY
    }
}
