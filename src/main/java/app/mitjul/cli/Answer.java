package app.mitjul.cli;

import java.util.List;
import java.util.Optional;

/// What a verb says on stdout, and how it ends.
///
/// @param json
///            with `--json`; none when the verb itself wrote to stdout
/// @param lines
///            without
/// @param failures
///            sentences for stderr; any makes the verb end as failed
record Answer(Optional<Json> json, List<String> lines, List<String> failures) {

    /// The verb wrote to stdout itself.
    static final Answer SAID = new Answer(Optional.empty(), List.of(), List.of());

    Answer {
        lines = List.copyOf(lines);
        failures = List.copyOf(failures);
    }

    static Answer of(Json json, List<String> lines) {
        return new Answer(Optional.of(json), lines, List.of());
    }

    static Answer of(Json json, String line) {
        return of(json, List.of(line));
    }

    Answer withFailures(List<String> sentences) {
        return new Answer(json, lines, sentences);
    }

    int exit() {
        return failures.isEmpty() ? Exit.DONE : Exit.FAILED;
    }
}
