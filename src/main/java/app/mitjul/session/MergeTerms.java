package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.TermChange;
import app.mitjul.domain.change.Change.WritingPresence;
import app.mitjul.domain.term.Term;
import app.mitjul.domain.term.TermId;
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes in the term list of a copy.
final class MergeTerms {

    private final WriteTx tx;
    private final Merge.From from;
    private final List<Change> changes = new ArrayList<>();
    private final Shown<TermId> shown = new Shown<>();

    MergeTerms(WriteTx tx, Merge.From from) {
        this.tx = tx;
        this.from = from;
    }

    /// By id, then by source and original script.
    List<Change> take(List<Term> copies) {
        Map<TermId, Term> here = new HashMap<>();
        tx.terms().every().forEach(t -> here.put(t.id(), t));
        Map<String, TermId> keys = new HashMap<>();
        tx.terms().known().forEach(t -> keys.put(TermList.key(t.source(), t.original()), t.id()));
        List<Term> made = new ArrayList<>();
        for (Term theirs : copies) {
            accept(theirs);
            Optional<Term> mine = Optional.ofNullable(here.get(theirs.id()));
            boolean stays = mine.filter(t -> t.presence() != Presence.UNDONE).isPresent();
            Optional<TermId> same = Optional.ofNullable(keys.get(TermList.key(theirs.source(), theirs.original())));
            if (from == Merge.From.STATE && same.isPresent()) {
                same.map(here::get).ifPresent(t -> here.put(t.id(), keepBoth(t, theirs)));
                continue;
            }
            if (same.isPresent() || stays && from == Merge.From.LIBRARY) {
                continue;
            }
            Term taken = stays ? anew(theirs) : theirs;
            keys.put(TermList.key(taken.source(), taken.original()), taken.id());
            if (mine.isPresent() && !stays) {
                changes.add(new TermChange(taken.id(), mine, Optional.of(taken)));
            } else {
                made.add(TermList.in(taken, Presence.UNDONE));
                shown.add(taken.id(), Presence.UNDONE, taken.presence());
            }
        }
        tx.terms().saveAll(made);
        changes.addAll(
                shown.changes((ids, before, after) -> new WritingPresence(List.of(), List.of(), ids, before, after)));
        return changes;
    }

    private void accept(Term theirs) {
        Stream.of(theirs.source(), theirs.original(), theirs.latin(), theirs.target(), theirs.note())
                .forEach(Given::words);
        if (tx.annotators().find(theirs.annotator()).isEmpty()) {
            throw new Problem("copy.incomplete", theirs.id().value());
        }
        if (theirs.source().isBlank() || theirs.presence() == Presence.UNDONE) {
            throw new Problem("copy.term", theirs.id().value());
        }
    }

    /// Of a term that became another one here.
    private static Term anew(Term t) {
        return new Term(new TermId(Uuid7.next()), t.source(), t.original(), t.latin(), t.target(), t.note(),
                t.annotator(), t.created(), t.modified(), t.presence());
    }

    private Term keepBoth(Term mine, Term theirs) {
        Term both = new Term(mine.id(), mine.source(), mine.original(),
                mine.latin().isBlank() ? theirs.latin() : mine.latin(),
                Words.both(mine.target(), theirs.target(), " / "), Words.both(mine.note(), theirs.note(), "\n"),
                mine.annotator(), mine.created(), mine.modified(), mine.presence());
        if (!both.equals(mine)) {
            changes.add(new TermChange(mine.id(), Optional.of(mine), Optional.of(both)));
        }
        return both;
    }
}
