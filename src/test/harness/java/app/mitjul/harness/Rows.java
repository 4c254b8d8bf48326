package app.mitjul.harness;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/// Every row of a library as `table/key` and a checksum of its content, read past the program by plain SQL. A row of the
/// journal also names the ids its step is about.
///
/// @param all
///            checksum by row
/// @param generation
///            how many commits the library says it has had
record Rows(Map<String, String> all, long generation) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// Reads the library as it is; its log, when there is one, is read with it and nothing is written.
    static Rows of(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            Map<String, String> all = new TreeMap<>();
            for (String table : tables(statement)) {
                read(statement, table, key(statement, table), all);
            }
            long generation = number(statement, "SELECT value FROM library WHERE key = 'generation'");
            statement.execute("COMMIT");
            return new Rows(all, generation);
        } catch (SQLException e) {
            throw new IllegalStateException("unreadable: " + e.getMessage(), e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static List<String> key(Statement statement, String table) throws SQLException {
        List<String> key = new ArrayList<>();
        try (ResultSet columns = statement
                .executeQuery("SELECT name FROM pragma_table_info('" + table + "') WHERE pk > 0 ORDER BY pk")) {
            while (columns.next()) {
                key.add(columns.getString(1));
            }
        }
        return key;
    }

    private static void read(Statement statement, String table, List<String> key, Map<String, String> all)
            throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                CRC32C sum = new CRC32C();
                for (int i = 1; i <= columns; i++) {
                    byte[] bytes = row.getBytes(i);
                    sum.update(bytes == null ? new byte[0] : bytes);
                    sum.update(0xff); // never a byte of UTF-8
                }
                StringBuilder name = new StringBuilder(table);
                for (String column : key) {
                    name.append('/').append(row.getString(column));
                }
                String about = table.equals("change_set") ? "|" + ids(row.getString("changes")) : "";
                all.put(name.toString(), Long.toHexString(sum.getValue()) + about);
            }
        }
    }

    private static String ids(String changes) {
        return String.join(",",
                ID.matcher(changes).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new)));
    }

    static long number(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return found.next() ? found.getLong(1) : 0;
        }
    }

    /// What made `before` into this, on one line without its end.
    String since(Map<String, String> before) {
        StringBuilder line = new StringBuilder();
        all.forEach((key, value) -> {
            if (!value.equals(before.get(key))) {
                line.append('\t').append(key).append('=').append(value);
            }
        });
        before.keySet().stream().filter(key -> !all.containsKey(key)).forEach(key -> line.append("\t-").append(key));
        return line.toString();
    }

    /// Where a row of a key begins to name things: the first id in it.
    static String subject(String key) {
        return ID.matcher(key).results().map(MatchResult::group).findFirst().orElse("");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
