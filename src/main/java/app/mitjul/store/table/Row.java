package app.mitjul.store.table;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The row a query stands on. Good only while its reader runs.
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    public String text(String column) {
        return read(() -> {
            String value = results.getString(column);
            return value == null ? "" : value;
        });
    }

    /// The text of a column that older schemas do not have; empty then.
    public String newText(String column) {
        return read(() -> {
            ResultSetMetaData columns = results.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                if (columns.getColumnLabel(i).equals(column)) {
                    String value = results.getString(i);
                    return value == null ? "" : value;
                }
            }
            return "";
        });
    }

    public int integer(String column) {
        return read(() -> results.getInt(column));
    }

    public long number(String column) {
        return read(() -> results.getLong(column));
    }

    public boolean flag(String column) {
        return integer(column) != 0;
    }

    public Instant time(String column) {
        return Instant.ofEpochMilli(number(column));
    }

    public byte[] bytes(String column) {
        return read(() -> {
            byte[] value = results.getBytes(column);
            return value == null ? new byte[0] : value;
        });
    }

    /// The constant of that name. A name no constant has means that the file is damaged.
    public <E extends Enum<E>> E name(Class<E> type, String column) {
        String name = text(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new SqlFailure(new SQLiteException("no such name: " + column, SQLiteErrorCode.SQLITE_CORRUPT));
    }

    private interface Read<T> {
        T read() throws SQLException;
    }

    private static <T> T read(Read<T> read) {
        try {
            return read.read();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
