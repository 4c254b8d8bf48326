package app.mitjul.session;

import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.article.SentenceEdits;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.NoteChange;
import app.mitjul.domain.change.Change.SegmentChange;
import app.mitjul.domain.change.Change.SentenceChange;
import app.mitjul.domain.change.Change.WritingPresence;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.domain.note.Note;
import app.mitjul.domain.note.NoteKey;
import app.mitjul.domain.note.NoteOwner;
import app.mitjul.domain.translation.Segment;
import app.mitjul.domain.translation.SegmentStatus;
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
import java.util.stream.Stream;

/// Takes in what a copy holds beside articles and marks. What is here stays; what was here once and is out of sight
/// needs a change with the words, everything else is shown by its id.
final class MergeWriting {

    private final WriteTx tx;
    private final Merge.From from;
    private final MergeThemes themes;
    private final MergeArticles articles;
    private final List<Change> changes = new ArrayList<>();
    private final List<NoteKey> notes = new ArrayList<>();
    private final List<String> segments = new ArrayList<>();

    MergeWriting(WriteTx tx, Merge.From from, MergeThemes themes, MergeArticles articles) {
        this.tx = tx;
        this.from = from;
        this.themes = themes;
        this.articles = articles;
    }

    List<Change> take(LibraryCopy copy) {
        notes(copy.notes());
        copy.sentences().forEach(this::sentences);
        segments(copy.segments());
        if (!notes.isEmpty() || !segments.isEmpty()) {
            changes.add(new WritingPresence(notes, segments, List.of(), Presence.UNDONE, Presence.LIVE));
        }
        changes.addAll(new MergeTerms(tx, from).take(copy.terms()));
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
            if (from == Merge.From.STATE || !owner.equals(theirs.owner()) || owner instanceof NoteOwner.OfLibrary) {
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
        String text = Words.both(one.text(), two.text(), "\n\n");
        return text.equals(one.text())
                ? one
                : new Note(one.owner(), one.annotator(), text, one.created(), two.modified());
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
        int length = place.copy().text().length();
        if (Stream.concat(theirs.joins().stream(), theirs.splits().stream()).anyMatch(at -> at <= 0 || at >= length)) {
            throw new Problem("copy.sentences", article.value());
        }
        ArticleId id = place.article().id();
        boolean sameText = place.article().textHash().equals(place.copy().article().textHash());
        if (sameText && tx.sentenceEdits().of(id).isEmpty() && !theirs.isEmpty()) {
            changes.add(new SentenceChange(id, SentenceEdits.NONE, theirs));
        }
    }

    private void segments(List<Segment> copies) {
        Set<String> wasHere = new HashSet<>(tx.segments().among(copies.stream().map(Segment::id).toList()));
        Map<ArticleId, List<Segment>> taken = new HashMap<>();
        List<Segment> made = new ArrayList<>();
        for (Segment theirs : copies) {
            Segment mine = accepted(theirs);
            List<Segment> there = taken.computeIfAbsent(mine.article(), id -> new ArrayList<>(tx.segments().of(id)));
            boolean placed = articles.isPlaced(mine.article(), mine.anchor());
            Optional<Segment> here = there.stream().filter(s -> placed && s.range().overlaps(mine.range())).findFirst();
            if (here.isPresent()) {
                if (from == Merge.From.STATE) {
                    there.set(there.indexOf(here.get()), keepBoth(here.get(), mine));
                }
                continue;
            }
            if (!placed && wasHere.contains(mine.id())) {
                continue;
            }
            if (placed) {
                there.add(mine);
            }
            if (wasHere.contains(mine.id())) {
                changes.add(new SegmentChange(mine.id(), mine.article(), Optional.empty(), Optional.of(mine)));
            } else {
                made.add(mine);
                segments.add(mine.id());
            }
        }
        tx.segments().saveAll(made, Presence.UNDONE);
    }

    /// The same sentence in two states: what is said only here or there, or goes on, wins; else both are there, to be
    /// looked at again.
    private Segment keepBoth(Segment mine, Segment theirs) {
        String target = Words.both(mine.target(), theirs.target(), "\n");
        String question = Words.both(mine.question(), theirs.question(), "\n");
        boolean looked = Words.oneGoesOn(mine.target(), theirs.target());
        SegmentStatus status = target.equals(mine.target())
                ? mine.status()
                : looked ? theirs.status() : SegmentStatus.DRAFT;
        Segment both = new Segment(mine.id(), mine.article(), mine.anchor(), target,
                question.isBlank() ? status : SegmentStatus.QUERY, question, mine.annotator(), mine.created(),
                mine.modified());
        if (target.equals(mine.target()) && question.equals(mine.question())) {
            return mine;
        }
        changes.add(new SegmentChange(mine.id(), mine.article(), Optional.of(mine), Optional.of(both)));
        return both;
    }

    private Segment accepted(Segment s) {
        MergeArticles.Placed place = place(s.article(), s.id());
        Stream.of(s.target(), s.question(), s.anchor().prefix(), s.anchor().suffix()).forEach(Given::words);
        known(s.annotator(), s.id());
        String version = place.copy().text(s.anchor().textHash())
                .orElseThrow(() -> new Problem("copy.segment", s.id()));
        Given.range(version, s.range());
        if (!s.range().of(version).equals(s.anchor().quote())) {
            throw new Problem("copy.segment", s.id());
        }
        return new Segment(s.id(), place.article().id(), place.anchor(s.anchor()), s.target(), s.status(), s.question(),
                s.annotator(), s.created(), s.modified());
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
