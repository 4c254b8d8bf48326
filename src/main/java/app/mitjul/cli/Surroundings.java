package app.mitjul.cli;

import app.mitjul.i18n.Messages;
import app.mitjul.settings.Places;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/// What a verb has around it. Both streams write UTF-8, whatever the locale.
///
/// @param window
///            what happens when no verb is given
/// @param selfTest
///            goes through the whole program once; answers with the exit code
public record Surroundings(Places places, Messages messages, String version, PrintStream out, PrintStream err,
        Window window, IntSupplier selfTest) {

    /// Opens the window and stays until it is closed.
    @FunctionalInterface
    public interface Window {
        /// Answers with the exit code.
        ///
        /// @param library
        ///            the one that was named; none: the default one
        /// @param files
        ///            to import there, after a look
        int open(Optional<Path> library, List<Path> files);
    }
}
