package app.mitjul.store.table;

import java.sql.SQLException;

/// SQLite refused. Never leaves the store: [app.mitjul.store.LibraryFile] turns it into a Problem with a sentence.
public final class SqlFailure extends RuntimeException {

    private final transient SQLException reason;

    public SqlFailure(SQLException reason) {
        super(reason);
        this.reason = reason;
    }

    public SQLException reason() {
        return reason;
    }
}
