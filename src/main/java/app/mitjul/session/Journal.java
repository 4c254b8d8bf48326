package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.AnnotationChange;
import app.mitjul.domain.change.Change.NoteChange;
import app.mitjul.domain.change.Change.SegmentChange;
import app.mitjul.domain.change.ChangeSet;
import app.mitjul.domain.change.Step;
import app.mitjul.session.Committed.Cause;
import app.mitjul.store.WriteTx;
import app.mitjul.store.table.ChangeSetTable.Entry;
import app.mitjul.store.table.ChangeSetTable.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Undo and redo. It lies in the library, in the same transaction as what it tells of, so the two cannot differ. What
/// is undone is remembered until something new is done.
final class Journal {

    private final WriteTx tx;
    private final Author author;

    Journal(WriteTx tx, Author author) {
        this.tx = tx;
        this.author = author;
    }

    /// Makes a plan happen, as a step of its own or, for typing in the same visit, as part of the newest one. Then it
    /// is planned once more from how things were before the visit, so that the step is what the visit as a whole did.
    <T> Outcome<T> record(Supplier<Plan<T>> planned) {
        Plan<T> plan = planned.get();
        if (plan.changes().isEmpty()) {
            return Outcome.nothing(plan.answer());
        }
        Optional<Entry> same = sameVisit(plan);
        if (same.isPresent()) {
            return amend(same.get(), planned);
        }
        tx.apply(plan.changes());
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
        return tx.journal().newestDone(plan.visit()).filter(entry -> entry.set().step().key().equals(plan.step().key())
                && subject(entry.set().changes().getFirst()).equals(subject(plan.changes().getFirst())));
    }

    /// Typed back to what it was, the step is gone.
    private <T> Outcome<T> amend(Entry entry, Supplier<Plan<T>> planned) {
        List<Change> applied = new ArrayList<>(entry.set().inverse());
        tx.apply(applied);
        Plan<T> plan = planned.get();
        if (plan.changes().isEmpty()) {
            tx.journal().remove(entry.number());
            return Outcome.of(plan.answer(), Effects.commit(tx, set(plan.step(), List.of()), Cause.DONE, applied));
        }
        tx.apply(plan.changes());
        applied.addAll(plan.changes());
        List<Change> told = sinceLastTime(applied);
        ChangeSet amended = new ChangeSet(entry.set().id(), entry.set().step(), author.now(), author.id(),
                plan.changes());
        tx.journal().amend(entry.number(), entry.visit(), amended);
        return Outcome.of(plan.answer(), Effects.commit(tx, amended, Cause.DONE, told));
    }

    /// What was taken back and done again differently is told as one change.
    private static List<Change> sinceLastTime(List<Change> applied) {
        Map<Object, Change> bySubject = new LinkedHashMap<>();
        for (Change change : applied) {
            bySubject.merge(subject(change), change, Journal::both);
        }
        return List.copyOf(bySubject.values());
    }

    private static Change both(Change first, Change then) {
        if (first instanceof AnnotationChange a && then instanceof AnnotationChange b) {
            return new AnnotationChange(a.id(), a.before(), b.after());
        }
        if (first instanceof NoteChange a && then instanceof NoteChange b) {
            return new NoteChange(a.owner(), a.annotator(), a.before(), b.after());
        }
        if (first instanceof SegmentChange a && then instanceof SegmentChange b) {
            return new SegmentChange(a.id(), a.article(), a.before(), b.after());
        }
        return then;
    }

    /// What is typed at.
    private static Object subject(Change change) {
        return switch (change) {
            case AnnotationChange c -> c.id();
            case NoteChange c -> c.key();
            case SegmentChange c -> c.id();
            default -> change;
        };
    }

    private ChangeSet set(Step step, List<Change> changes) {
        return new ChangeSet(Uuid7.next(), step, author.now(), author.id(), changes);
    }
}
