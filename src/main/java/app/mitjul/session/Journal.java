package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.AnnotationChange;
import app.mitjul.domain.change.ChangeSet;
import app.mitjul.domain.change.Step;
import app.mitjul.session.Committed.Cause;
import app.mitjul.store.WriteTx;
import app.mitjul.store.table.ChangeSetTable.Entry;
import app.mitjul.store.table.ChangeSetTable.State;
import java.util.List;
import java.util.Optional;

/// Undo and redo. It lies in the library, in the same transaction as what it tells of, so the two cannot differ. What
/// is undone is remembered until something new is done.
final class Journal {

    private final WriteTx tx;
    private final Author author;

    Journal(WriteTx tx, Author author) {
        this.tx = tx;
        this.author = author;
    }

    /// Makes a plan happen, as a step of its own or, for typing in the same visit, as part of the newest one.
    <T> Outcome<T> record(Plan<T> plan) {
        if (plan.changes().isEmpty()) {
            return Outcome.nothing(plan.answer());
        }
        Optional<Entry> same = sameVisit(plan);
        tx.apply(plan.changes());
        if (same.isPresent()) {
            return Outcome.of(plan.answer(), amend(same.get(), plan));
        }
        ChangeSet set = set(plan.step(), plan.changes());
        tx.journal().cutRedo();
        tx.journal().append(set, plan.visit(), State.DONE);
        return Outcome.of(plan.answer(), Effects.commit(tx, set, Cause.DONE, plan.changes()));
    }

    /// Makes a plan happen that cannot be undone.
    <T> Outcome<T> recordOutside(Plan<T> plan) {
        if (plan.changes().isEmpty()) {
            return Outcome.nothing(plan.answer());
        }
        tx.apply(plan.changes());
        return Outcome.of(plan.answer(),
                Effects.commit(tx, set(plan.step(), plan.changes()), Cause.OUTSIDE_HISTORY, plan.changes()));
    }

    /// Forgets every step and leaves one line that says why.
    ChangeSet end(Step why) {
        ChangeSet set = set(why, List.of());
        tx.journal().clear();
        tx.journal().append(set, "", State.END);
        return set;
    }

    Outcome<Optional<Step>> undo() {
        return tx.journal().newestDone().map(entry -> turn(entry, State.UNDONE, Cause.UNDONE, entry.set().inverse()))
                .orElse(Outcome.nothing(Optional.empty()));
    }

    Outcome<Optional<Step>> redo() {
        return tx.journal().oldestUndone().map(entry -> turn(entry, State.DONE, Cause.REDONE, entry.set().changes()))
                .orElse(Outcome.nothing(Optional.empty()));
    }

    private Outcome<Optional<Step>> turn(Entry entry, State state, Cause cause, List<Change> changes) {
        tx.apply(changes);
        tx.journal().mark(entry.number(), state);
        return Outcome.of(Optional.of(entry.set().step()), Effects.commit(tx, entry.set(), cause, changes));
    }

    private Optional<Entry> sameVisit(Plan<?> plan) {
        if (plan.visit().isBlank() || tx.journal().redoStep().isPresent()) {
            return Optional.empty();
        }
        return tx.journal().newestDone().filter(entry -> entry.visit().equals(plan.visit())
                && entry.set().step().key().equals(plan.step().key())
                && typing(entry.set().changes()).id().equals(typing(plan.changes()).id()));
    }

    /// The step reaches from before its first typing to after this one. Typed back to what it was, it is gone.
    private Committed amend(Entry entry, Plan<?> plan) {
        AnnotationChange first = typing(entry.set().changes());
        AnnotationChange last = typing(plan.changes());
        Annotation before = first.before().orElseThrow();
        Annotation after = last.after().orElseThrow();
        if (before.equals(after.withNote(after.note(), before.modified()))) {
            AnnotationChange back = new AnnotationChange(first.id(), last.before(), first.before());
            tx.apply(List.of(back));
            tx.journal().remove(entry.number());
            return Effects.commit(tx, set(plan.step(), List.of()), Cause.DONE, List.of(back));
        }
        ChangeSet amended = new ChangeSet(entry.set().id(), entry.set().step(), author.now(), author.id(),
                List.of(new AnnotationChange(first.id(), first.before(), last.after())));
        tx.journal().amend(entry.number(), amended);
        return Effects.commit(tx, amended, Cause.DONE, plan.changes());
    }

    private static AnnotationChange typing(List<Change> changes) {
        return (AnnotationChange) changes.getFirst();
    }

    private ChangeSet set(Step step, List<Change> changes) {
        return new ChangeSet(Uuid7.next(), step, author.now(), author.id(), changes);
    }
}
