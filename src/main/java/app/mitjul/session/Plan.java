package app.mitjul.session;

import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Step;
import java.util.List;

/// What a command comes to: nothing of it has happened yet.
///
/// @param changes
///            none when everything is as wanted; then there is no step either
/// @param visit
///            what later typing must name to become part of the same step; empty for everything but typing
record Plan<T>(T answer, Step step, List<Change> changes, String visit) {

    Plan {
        changes = List.copyOf(changes);
    }

    static <T> Plan<T> of(T answer, Step step, List<? extends Change> changes) {
        return new Plan<>(answer, step, List.copyOf(changes), "");
    }

    static <T> Plan<T> of(T answer, Step step, Change change) {
        return of(answer, step, List.of(change));
    }

    static <T> Plan<T> nothing(T answer) {
        return of(answer, Step.of("nothing"), List.of());
    }
}
