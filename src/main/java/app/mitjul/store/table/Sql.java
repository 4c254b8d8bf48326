package app.mitjul.store.table;

import com.google.gson.JsonArray;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// SQL on one connection. Every statement is closed before its method returns: an open one, a PRAGMA's too, would stop
/// a later commit or a change of the journal mode.
public final class Sql implements AutoCloseable {

    private final Connection connection;

    public Sql(Connection connection) {
        this.connection = connection;
    }

    public Connection connection() {
        return connection;
    }

    /// Changes rows; answers with how many.
    public int run(String sql, @Nullable Object... arguments) {
        try (PreparedStatement statement = prepare(sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /// Changes rows with one statement, once for each of `values`.
    public <T> void batch(String sql, Collection<T> values, Function<T, List<Object>> arguments) {
        if (values.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T value : values) {
                fill(statement, arguments.apply(value).toArray());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /// Runs any number of statements without arguments, a PRAGMA too.
    public void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public void each(String sql, Consumer<Row> consumer, @Nullable Object... arguments) {
        try (PreparedStatement statement = prepare(sql, arguments); ResultSet results = statement.executeQuery()) {
            Row row = new Row(results);
            while (results.next()) {
                consumer.accept(row);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public <T> List<T> list(String sql, Function<Row, T> reader, @Nullable Object... arguments) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(reader.apply(row)), arguments);
        return rows;
    }

    public <T> Optional<T> first(String sql, Function<Row, T> reader, @Nullable Object... arguments) {
        return list(sql, reader, arguments).stream().findFirst();
    }

    /// The number in the first column of the first row, 0 when there is none.
    public long number(String sql, @Nullable Object... arguments) {
        try (PreparedStatement statement = prepare(sql, arguments); ResultSet results = statement.executeQuery()) {
            return results.next() ? results.getLong(1) : 0;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /// Runs `work` in a transaction that `begin` opens: all of it happens, or nothing.
    public <T> T transaction(String begin, Supplier<T> work) {
        script(begin);
        boolean done = false;
        try {
            T answer = work.get();
            script("COMMIT");
            done = true;
            return answer;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            script("ROLLBACK");
        } catch (SqlFailure sqliteDidItItself) {
            return; // it does after a full disk, for one
        }
    }

    /// A JSON array of ids, for `IN (SELECT value FROM json_each(?))`: one statement whatever their number.
    public static String ids(Collection<?> ids) {
        JsonArray json = new JsonArray(ids.size());
        ids.forEach(id -> json.add(id.toString()));
        return json.toString();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        fill(statement, arguments);
        return statement;
    }

    private static void fill(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, stored(arguments[i]));
        }
    }

    /// Enums by name, times as milliseconds, flags as 0 and 1, ids as their text.
    private static @Nullable Object stored(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof byte[]) {
            return value;
        } else if (value instanceof Boolean flag) { // no switch: at its first use it makes code, at each start
            return flag ? 1 : 0;
        } else if (value instanceof Instant time) {
            return time.toEpochMilli();
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
