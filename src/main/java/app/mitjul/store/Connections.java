package app.mitjul.store;

import app.mitjul.store.table.Sql;
import app.mitjul.store.table.SqlFailure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/// Connections to library files. None of them ever creates a file.
final class Connections {

    private static final int WRITER_WAITS = 3_000;
    private static final int READER_WAITS = 1_000;

    /// How much of anything a file may ask for. A row is at most 512 MB: the bytes of the largest file that can be
    /// imported are 256 MB, and its text in UTF-8 can take half as much again. One file can be attached, since SQLite
    /// attaches the target of a copy. All else is far above what our own schema and statements use.
    static final Map<SQLiteLimits, Integer> LIMITS = Map.of(SQLiteLimits.SQLITE_LIMIT_LENGTH, 512 << 20,
            SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, 1 << 20, SQLiteLimits.SQLITE_LIMIT_COLUMN, 200,
            SQLiteLimits.SQLITE_LIMIT_EXPR_DEPTH, 100, SQLiteLimits.SQLITE_LIMIT_COMPOUND_SELECT, 50,
            SQLiteLimits.SQLITE_LIMIT_ATTACHED, 1, SQLiteLimits.SQLITE_LIMIT_TRIGGER_DEPTH, 10,
            SQLiteLimits.SQLITE_LIMIT_VARIABLE_NUMBER, 1_000);

    private Connections() {
    }

    static Sql writing(Path file) {
        SQLiteConfig config = config(WRITER_WAITS);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setSynchronous(SynchronousMode.FULL);
        Sql sql = connect(file, config);
        // On macOS a plain sync stops at the drive's own memory. SQLiteConfig has a name for this one, a misspelt one.
        sql.script("PRAGMA fullfsync = ON");
        return sql;
    }

    static Sql reading(Path file) {
        SQLiteConfig config = config(READER_WAITS);
        config.setReadOnly(true);
        return connect(file, config);
    }

    /// The file as SQLite names it: an address, so that no character of a name means something else.
    static String address(Path file) {
        String path = file.toAbsolutePath().toString().replace(file.getFileSystem().getSeparator(), "/");
        StringBuilder address = new StringBuilder(path.startsWith("/") ? "file://" : "file:///");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c == '/' || c == '-' || c == '_' || c == '.' || c < 0x80 && Character.isLetterOrDigit(c)) {
                address.append(c);
            } else {
                address.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return address.toString();
    }

    private static SQLiteConfig config(int waits) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(waits);
        config.setPragma(Pragma.MMAP_SIZE, "0"); // a bad sector is an error then, not the end of the process
        return config;
    }

    /// The pragmas SQLiteConfig has no name for follow here: a file may come from anywhere, its schema is not trusted;
    /// and no text lies for a while in the temporary folder everybody shares.
    private static Sql connect(Path file, SQLiteConfig config) {
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + address(file));
            limit(connection.unwrap(SQLiteConnection.class));
            Sql sql = new Sql(connection);
            sql.script("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY");
            return sql;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static void limit(SQLiteConnection connection) throws SQLException {
        for (Map.Entry<SQLiteLimits, Integer> limit : LIMITS.entrySet()) {
            connection.setLimit(limit.getKey(), limit.getValue());
        }
    }
}
