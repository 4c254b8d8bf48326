package app.mitjul.store;

import java.util.List;

/// One thing that is wrong in a library.
///
/// @param key
///            key of a message `check.<key>`
/// @param arguments
///            ids, numbers and names; never the text of an article or a note
public record Finding(String key, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(String key, Object... arguments) {
        return new Finding(key, List.of(arguments));
    }
}
