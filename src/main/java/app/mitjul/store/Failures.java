package app.mitjul.store;

import app.mitjul.i18n.Problem;
import app.mitjul.store.table.SqlFailure;
import app.mitjul.store.backup.Snapshots;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite says, as a sentence with a next step.
final class Failures {

    private Failures() {
    }

    static Problem problem(Path file, SqlFailure failure) {
        // SQLite's codes have families: SQLITE_IOERR_READ, SQLITE_CORRUPT_INDEX and so on.
        String code = code(failure).name();
        if (code.equals("SQLITE_FULL")) {
            return new Problem(failure, "library.disk-full", file.toString());
        }
        if (isInterrupted(failure)) {
            return new Problem(failure, "library.closed");
        }
        if (isBusy(failure)) {
            return new Problem(failure, "library.busy", file.toString());
        }
        if (code.startsWith("SQLITE_CORRUPT") || code.equals("SQLITE_NOTADB")) {
            return damaged(file, failure);
        }
        if (code.startsWith("SQLITE_READONLY") || code.equals("SQLITE_PERM")) {
            return new Problem(failure, "library.not-writable", file.toString());
        }
        if (code.startsWith("SQLITE_CANTOPEN") || code.equals("SQLITE_AUTH")) {
            return new Problem(failure, "library.not-readable", file.toString());
        }
        if (code.startsWith("SQLITE_IOERR")) {
            return new Problem(failure, "library.io", file.toString(), code);
        }
        return new Problem(failure, "library.unexpected", file.toString(), code);
    }

    static Problem damaged(Path file, SqlFailure failure) {
        return new Problem(failure, "library.damaged", file.toString(), Snapshots.folderOf(file).toString());
    }

    /// What lies at the bottom of a failure, on one line: in the words of the system, without names of classes. Where there
    /// are none, as for a folder that refuses, what kind it is.
    static String reason(Throwable failure) {
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        String kind = reason.getClass().getSimpleName().replace("Exception", "");
        String message = reason.getMessage();
        if (message == null) {
            return kind;
        }
        return reason instanceof FileSystemException refused && refused.getReason() == null
                ? kind + ": " + message
                : message;
    }

    /// Whether the library was closed while it was being asked.
    static boolean isInterrupted(SqlFailure failure) {
        return code(failure) == SQLiteErrorCode.SQLITE_INTERRUPT;
    }

    /// Whether another program stands in the way for a moment.
    static boolean isBusy(SqlFailure failure) {
        String code = code(failure).name();
        return code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED");
    }

    /// Whether reading in place is impossible here although the file may be sound: a folder that cannot be written, or
    /// a writer that ended without closing.
    static boolean asksForCopy(SqlFailure failure) {
        String code = code(failure).name();
        return code.startsWith("SQLITE_CANTOPEN") || code.startsWith("SQLITE_READONLY");
    }

    private static SQLiteErrorCode code(SqlFailure failure) {
        return failure.reason() instanceof SQLiteException e ? e.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
    }
}
