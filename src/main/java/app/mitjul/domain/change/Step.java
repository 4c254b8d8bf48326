package app.mitjul.domain.change;

import java.util.List;

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
}
