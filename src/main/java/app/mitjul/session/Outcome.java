package app.mitjul.session;

import java.util.Optional;

/// What a command did: its answer, and what the feed tells once it is on the disk.
record Outcome<T>(T answer, Optional<Committed> committed) {

    static <T> Outcome<T> nothing(T answer) {
        return new Outcome<>(answer, Optional.empty());
    }

    static <T> Outcome<T> of(T answer, Committed committed) {
        return new Outcome<>(answer, Optional.of(committed));
    }
}
