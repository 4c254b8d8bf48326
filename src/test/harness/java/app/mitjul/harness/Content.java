package app.mitjul.harness;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// What a library of an older schema held, looked for in what became of it.
final class Content {

    private Content() {
    }

    /// Rows of `older` that `newer` does not have with the same values in the same columns.
    static List<String> missing(Path older, Path newer) {
        List<String> missing = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + newer);
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + older + "' AS older");
            for (String table : names(statement, "SELECT name FROM older.sqlite_schema WHERE type = 'table'")) {
                // what a migration is there to change
                String columns = String.join(", ", names(statement, "SELECT name FROM pragma_table_info('" + table
                        + "', 'older') WHERE name NOT IN ('row_hash', 'format')"));
                String which = table.equals("library") ? " WHERE key IN ('id', 'created')" : "";
                long count = Rows.number(statement, "SELECT COUNT(*) FROM (SELECT " + columns + " FROM older." + table
                        + which + " EXCEPT SELECT " + columns + " FROM main." + table + ")");
                if (count > 0) {
                    missing.add(count + " rows of " + table);
                }
            }
        } catch (SQLException e) {
            missing.add(e.getMessage());
        }
        return missing;
    }

    private static List<String> names(Statement statement, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }
}
