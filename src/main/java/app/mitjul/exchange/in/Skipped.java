package app.mitjul.exchange.in;

import java.util.List;

/// A line of a file that became no part of an article.
///
/// @param line
///            from 1
/// @param reason
///            key of a message `skipped.<reason>`
/// @param arguments
///            what its placeholders stand for
public record Skipped(int line, String reason, List<Object> arguments) {

    public Skipped {
        arguments = List.copyOf(arguments);
    }
}
