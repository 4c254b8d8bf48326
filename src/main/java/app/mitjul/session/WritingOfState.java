package app.mitjul.session;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.NoteChange;
import app.mitjul.domain.change.Change.SegmentChange;
import app.mitjul.domain.change.Change.SentenceChange;
import app.mitjul.domain.change.Change.TermChange;
import app.mitjul.domain.change.Change.WritingPresence;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteKey;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import app.mitjul.domain.translation.Segment;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes what is written beside the marks that of another state of the library. What goes is in the journal with its
/// words: a row out of sight may be written over, and undoing must bring back what it said.
final class WritingOfState {

    private final WriteTx tx;
    private final ArticlesOfState articles;
    private final List<Change> changes = new ArrayList<>();
    private final List<NoteKey> newNotes = new ArrayList<>();
    private final List<String> newSegments = new ArrayList<>();

    WritingOfState(WriteTx tx, ArticlesOfState articles) {
        this.tx = tx;
        this.articles = articles;
    }

    List<Change> changes(LibraryCopy to) {
        notes(to.notes());
        segments(to.segments());
        sentences(to.sentences());
        terms(to.terms());
        if (!newNotes.isEmpty() || !newSegments.isEmpty()) {
            changes.add(new WritingPresence(newNotes, newSegments, List.of(), Presence.UNDONE, Presence.LIVE));
        }
        return changes;
    }

    private void notes(List<Note> wanted) {
        Map<NoteKey, Note> here = new LinkedHashMap<>();
        tx.notes().notUndone().forEach(note -> here.put(note.key(), note));
        for (Note theirs : wanted) {
            Note note = placed(theirs);
            Optional<Note> mine = Optional.ofNullable(here.remove(note.key()));
            if (mine.isEmpty() && !tx.notes().has(note.key())) {
                tx.notes().save(note, Presence.UNDONE);
                newNotes.add(note.key());
            } else if (!mine.equals(Optional.of(note))) {
                changes.add(new NoteChange(note.owner(), note.annotator(), mine, Optional.of(note)));
            }
        }
        here.values().forEach(
                note -> changes
                        .add(new NoteChange(note.owner(), note.annotator(), Optional.of(note), Optional.empty())));
    }

    private Note placed(Note n) {
        return n.owner() instanceof NoteOwner.OfArticle on
                ? new Note(new NoteOwner.OfArticle(articles.place(on.id())), n.annotator(), n.text(), n.created(),
                        n.modified())
                : n;
    }

    private void segments(List<Segment> wanted) {
        Map<String, Segment> here = new LinkedHashMap<>();
        tx.segments().notUndone().forEach(segment -> here.put(segment.id(), segment));
        Set<String> known = new HashSet<>(tx.segments().among(wanted.stream().map(Segment::id).toList()));
        List<Segment> made = new ArrayList<>();
        for (Segment theirs : wanted) {
            Segment segment = placed(theirs);
            Optional<Segment> mine = Optional.ofNullable(here.remove(segment.id()));
            if (!known.contains(segment.id())) {
                made.add(segment);
                newSegments.add(segment.id());
            } else if (!mine.equals(Optional.of(segment))) {
                changes.add(new SegmentChange(segment.id(), segment.article(), mine, Optional.of(segment)));
            }
        }
        tx.segments().saveAll(made, Presence.UNDONE);
        here.values()
                .forEach(s -> changes.add(new SegmentChange(s.id(), s.article(), Optional.of(s), Optional.empty())));
    }

    private Segment placed(Segment s) {
        return new Segment(s.id(), articles.place(s.article()), s.anchor(), s.target(), s.status(), s.question(),
                s.annotator(), s.created(), s.modified());
    }

    private void sentences(Map<ArticleId, SentenceEdits> wanted) {
        Map<ArticleId, SentenceEdits> here = new LinkedHashMap<>(tx.sentenceEdits().every());
        wanted.forEach((article, edits) -> sentences(here, articles.place(article), edits));
        here.forEach((article, edits) -> changes.add(new SentenceChange(article, edits, SentenceEdits.NONE)));
    }

    private void sentences(Map<ArticleId, SentenceEdits> here, ArticleId article, SentenceEdits theirs) {
        SentenceEdits mine = Optional.ofNullable(here.remove(article)).orElse(SentenceEdits.NONE);
        if (!mine.equals(theirs)) {
            changes.add(new SentenceChange(article, mine, theirs));
        }
    }

    private void terms(List<Term> wanted) {
        Map<TermId, Term> here = new HashMap<>();
        tx.terms().every().forEach(term -> here.put(term.id(), term));
        List<Term> made = new ArrayList<>();
        Shown<TermId> shown = new Shown<>();
        for (Term theirs : wanted) {
            Term mine = here.remove(theirs.id());
            if (mine == null) {
                made.add(TermList.in(theirs, Presence.UNDONE));
                shown.add(theirs.id(), Presence.UNDONE, theirs.presence());
            } else if (!mine.equals(theirs)) {
                changes.add(new TermChange(mine.id(), Optional.of(mine), Optional.of(theirs)));
            }
        }
        tx.terms().saveAll(made);
        here.values().stream().filter(t -> t.presence() != Presence.UNDONE)
                .forEach(t -> changes.add(new TermChange(t.id(), Optional.of(t), Optional.empty())));
        changes.addAll(shown.changes(
                (ids, before, after) -> new WritingPresence(List.of(), List.of(), ids, before, after)));
    }
}
