package app.mitjul.app;

import app.mitjul.settings.Places;
import app.mitjul.work.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Logs go to one file instead of a person's terminal. The file is made with the first record, so that a quiet run
/// leaves nothing behind, and starts anew when it has grown large.
public final class LogFile extends Handler {

    private static final long MOST_BYTES = 1 << 20;

    private final Path folder;
    private final Path file;
    private final Formatter formatter = new SimpleFormatter();

    LogFile(Places places) {
        folder = places.state();
        file = places.logFile();
        setLevel(Level.INFO);
    }

    /// Has the JDK set logging up so when the first record is written; costs nothing until then. The database driver
    /// brings another logging library that would say on stderr that nobody listens to it.
    static void use() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("java.util.logging.config.class", Setup.class.getName());
    }

    /// What the JDK calls when logging starts.
    public static final class Setup {

        public Setup() {
            LogManager.getLogManager().reset();
            Logger.getLogger("").addHandler(new LogFile(Places.here()));
        }
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        try {
            WholeFile.makePrivateFolder(folder);
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(file, formatter.format(entry), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException nowhereToWrite) {
            return;
        }
    }

    @Override
    public void flush() {
        // every record is written at once
    }

    @Override
    public void close() {
        // nothing stays open
    }
}
