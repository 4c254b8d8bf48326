package app.mitjul.store;

import app.mitjul.store.table.Sql;
import app.mitjul.store.table.SqlFailure;
import java.lang.System.Logger.Level;
import java.nio.file.Path;

/// What a writer does to the file when it begins and when it ends. Nothing here can lose a commit, so nothing here
/// stops the closing: it is logged.
final class Closing {

    private static final System.Logger LOG = System.getLogger(Closing.class.getName());

    private final Path file;
    private final Sql sql;
    private final Writing writing;
    private final Holder holder;

    Closing(Path file, Sql sql, Writing writing, Holder holder) {
        this.file = file;
        this.sql = sql;
        this.writing = writing;
        this.holder = holder;
    }

    /// A log instead of a rollback journal. When another program reads the plain file just now, it stays as it is: as
    /// safe, only slower.
    void beginWriting() {
        try {
            sql.first("PRAGMA journal_mode = WAL", row -> row.text("journal_mode"));
        } catch (SqlFailure e) {
            if (!Failures.isBusy(e)) {
                throw e;
            }
            sql.script("PRAGMA synchronous = EXTRA"); // without a log FULL leaves the folder unforced
            LOG.log(Level.DEBUG, "no write-ahead log for {0}: it is being read", file);
        }
    }

    void run() {
        plainFile();
        writing.close(holder);
    }

    /// Writes the log back and removes it. While another program still reads, the log stays until the next closing.
    private void plainFile() {
        try {
            sql.script("PRAGMA busy_timeout = 300");
            sql.number("SELECT COUNT(*) FROM sqlite_schema"); // a writer that never read does not know of the log
            sql.first("PRAGMA journal_mode = DELETE", row -> row.text("journal_mode"));
        } catch (SqlFailure e) {
            Level level = Failures.isBusy(e) ? Level.DEBUG : Level.WARNING;
            LOG.log(level, "the log stays beside {0}: {1}", file, Failures.reason(e));
        }
    }
}
