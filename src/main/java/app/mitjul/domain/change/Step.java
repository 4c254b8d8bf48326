package app.mitjul.domain.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a user action is called, as a message key with its arguments, so that the journal reads in any language.
///
/// @param key
///            key of a message `step.<key>`
/// @param args
///            names and numbers as text
public record Step(String key, List<String> args) {

    public Step {
        args = List.copyOf(args);
    }

    public static Step of(String key, String... args) {
        return new Step(key, List.of(args));
    }

    /// As a record has it, but by hand: the generated way begins with some milliseconds of making code at each start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Step step && key.equals(step.key) && args.equals(step.args);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + args.hashCode();
    }
}
