package app.mitjul.i18n;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that cannot go on, said so that a person knows the next step. Thrown anywhere above `domain`, caught once
/// at the border (a verb of the command line, the status bar of the window) and shown there in the reader's language.
public final class Problem extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    /// @param key
    ///            key of a message `problem.<key>` in both bundles
    /// @param arguments
    ///            what its placeholders stand for: names, paths, numbers; never the text of an article or a note
    public Problem(String key, Object... arguments) {
        this(null, key, arguments);
    }

    public Problem(@Nullable Throwable cause, String key, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
