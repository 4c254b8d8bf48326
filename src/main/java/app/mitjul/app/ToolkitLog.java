package app.mitjul.app;

import java.util.logging.Logger;

/// Keeps one line of JavaFX out of the log: that it was loaded from the class path. It is meant to be (see the ADR on
/// the class path); everything else JavaFX has to say comes through.
final class ToolkitLog {

    private static final String MEANT_TO_BE = "Unsupported JavaFX configuration: classes were loaded from 'unnamed";

    /// Held here: the log manager forgets loggers, and their filters, that nobody holds.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private ToolkitLog() {
    }

    /// To be called before JavaFX starts.
    static void settle() {
        JAVAFX.setFilter(entry -> entry.getMessage() == null || !entry.getMessage().startsWith(MEANT_TO_BE));
    }
}
