package app.mitjul.session;

import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.article.TextRange;
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
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes in what a copy holds beside articles and marks. What is here stays; what was here once and is out of sight
/// needs a change with the words, everything else is shown by its id.
final class MergeWriting {

    private final WriteTx tx;
    private final MergeThemes themes;
    private final MergeArticles articles;
    private final List<Change> changes = new ArrayList<>();
    private final List<NoteKey> notes = new ArrayList<>();
    private final List<String> segments = new ArrayList<>();
    private final Shown<TermId> terms = new Shown<>();

    MergeWriting(WriteTx tx, MergeThemes themes, MergeArticles articles) {
        this.tx = tx;
        this.themes = themes;
        this.articles = articles;
    }

    List<Change> take(LibraryCopy copy) {
        notes(copy.notes());
        copy.sentences().forEach(this::sentences);
        segments(copy.segments());
        terms(copy.terms());
        if (!notes.isEmpty() || !segments.isEmpty()) {
            changes.add(new WritingPresence(notes, segments, List.of(), Presence.UNDONE, Presence.LIVE));
        }
        changes.addAll(terms.changes((ids, before, after) -> new WritingPresence(List.of(), List.of(), ids, before,
                after)));
        return changes;
    }

    private void notes(List<Note> copies) {
        Map<NoteKey, Note> mine = new LinkedHashMap<>();
        Set<NoteKey> foreign = new HashSet<>();
        for (Note theirs : copies) {
            Given.words(theirs.text());
            known(theirs.annotator(), theirs.annotator().value());
            NoteOwner owner = owner(theirs);
            Note note = new Note(owner, theirs.annotator(), theirs.text(), theirs.created(), theirs.modified());
            mine.merge(note.key(), note, MergeWriting::both);
            if (!owner.equals(theirs.owner()) || owner instanceof NoteOwner.OfLibrary) {
                foreign.add(note.key());
            }
        }
        mine.values().forEach(note -> note(note, foreign.contains(note.key())));
    }

    /// The same thing has the same note of one annotator: that which is here. Of another thing that has come to be the
    /// same, and of the library as a whole, words that are not here yet are added.
    private void note(Note mine, boolean foreign) {
        Optional<Note> here = tx.notes().find(mine.key());
        if (here.isEmpty() && !tx.notes().has(mine.key())) {
            tx.notes().save(mine, Presence.UNDONE);
            notes.add(mine.key());
            return;
        }
        Note after = here.isEmpty() ? mine : foreign ? both(here.get(), mine) : here.get();
        if (!here.equals(Optional.of(after))) {
            changes.add(new NoteChange(mine.owner(), mine.annotator(), here, Optional.of(after)));
        }
    }

    private static Note both(Note one, Note two) {
        return one.text().contains(two.text())
                ? one
                : new Note(one.owner(), one.annotator(), one.text() + "\n\n" + two.text(), one.created(),
                        two.modified());
    }

    private NoteOwner owner(Note note) {
        return switch (note.owner()) {
            case NoteOwner.OfLibrary library -> library;
            case NoteOwner.OfArticle on -> new NoteOwner.OfArticle(place(on.id(), on.id().value()).article().id());
            case NoteOwner.OfTheme on ->
                new NoteOwner.OfTheme(themes.place(on.id()).orElseThrow(() -> incomplete(on.id().value())));
        };
    }

    private void sentences(ArticleId article, SentenceEdits theirs) {
        MergeArticles.Placed place = place(article, article.value());
        int length = place.text().length();
        if (Stream.concat(theirs.joins().stream(), theirs.splits().stream()).anyMatch(at -> at <= 0 || at >= length)) {
            throw new Problem("copy.sentences", article.value());
        }
        ArticleId id = place.article().id();
        if (tx.sentenceEdits().of(id).isEmpty() && !theirs.isEmpty()) {
            changes.add(new SentenceChange(id, SentenceEdits.NONE, theirs));
        }
    }

    private void segments(List<Segment> copies) {
        Set<String> wasHere = new HashSet<>(tx.segments().among(copies.stream().map(Segment::id).toList()));
        Map<ArticleId, List<TextRange>> taken = new HashMap<>();
        List<Segment> made = new ArrayList<>();
        for (Segment theirs : copies) {
            Segment mine = accepted(theirs);
            List<TextRange> there = taken.computeIfAbsent(mine.article(),
                    id -> tx.segments().of(id).stream().map(Segment::range).collect(Collectors.toList()));
            if (there.stream().anyMatch(mine.range()::overlaps)) {
                continue;
            }
            there.add(mine.range());
            if (wasHere.contains(mine.id())) {
                changes.add(new SegmentChange(mine.id(), mine.article(), Optional.empty(), Optional.of(mine)));
            } else {
                made.add(mine);
                segments.add(mine.id());
            }
        }
        tx.segments().saveAll(made, Presence.UNDONE);
    }

    private Segment accepted(Segment s) {
        MergeArticles.Placed place = place(s.article(), s.id());
        Stream.of(s.target(), s.question(), s.anchor().prefix(), s.anchor().suffix()).forEach(Given::words);
        known(s.annotator(), s.id());
        Given.range(place.text(), s.range());
        if (!s.anchor().textHash().equals(place.article().textHash())
                || !s.range().of(place.text()).equals(s.anchor().quote())) {
            throw new Problem("copy.segment", s.id());
        }
        return new Segment(s.id(), place.article().id(), s.anchor(), s.target(), s.status(), s.question(),
                s.annotator(), s.created(), s.modified());
    }

    /// By id, then by source and original script.
    private void terms(List<Term> copies) {
        Map<TermId, Term> here = new HashMap<>();
        tx.terms().find(copies.stream().map(Term::id).toList()).forEach(t -> here.put(t.id(), t));
        Set<String> keys = tx.terms().known().stream().map(t -> TermList.key(t.source(), t.original()))
                .collect(Collectors.toCollection(HashSet::new));
        List<Term> made = new ArrayList<>();
        for (Term theirs : copies) {
            Stream.of(theirs.source(), theirs.original(), theirs.latin(), theirs.target(), theirs.note())
                    .forEach(Given::words);
            known(theirs.annotator(), theirs.id().value());
            if (theirs.source().isBlank() || theirs.presence() == Presence.UNDONE) {
                throw new Problem("copy.term", theirs.id().value());
            }
            Optional<Term> mine = Optional.ofNullable(here.get(theirs.id()));
            boolean stays = mine.filter(t -> t.presence() != Presence.UNDONE).isPresent();
            if (stays || !keys.add(TermList.key(theirs.source(), theirs.original()))) {
                continue;
            }
            if (mine.isPresent()) {
                changes.add(new TermChange(theirs.id(), Optional.empty(), Optional.of(theirs)));
            } else {
                made.add(TermList.in(theirs, Presence.UNDONE));
                terms.add(theirs.id(), Presence.UNDONE, theirs.presence());
            }
        }
        tx.terms().saveAll(made);
    }

    private MergeArticles.Placed place(ArticleId article, String of) {
        return articles.place(article).orElseThrow(() -> incomplete(of));
    }

    private void known(AnnotatorId annotator, String of) {
        if (tx.annotators().find(annotator).isEmpty()) {
            throw incomplete(of);
        }
    }

    private static Problem incomplete(String what) {
        return new Problem("copy.incomplete", what);
    }
}
