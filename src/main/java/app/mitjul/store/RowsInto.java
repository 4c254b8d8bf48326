package app.mitjul.store;

import app.mitjul.store.log.LogHead;
import app.mitjul.store.log.RowLine;
import app.mitjul.store.log.TableShape;
import app.mitjul.store.table.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts rows of a snapshot or of the safety log into a library that is being rebuilt. Table and column names come from
/// the library itself, values are bound: whoever wrote the lines cannot make them do anything else.
final class RowsInto {

    private static final int AT_ONCE = 500;

    private final Sql sql;
    private final LogHead head;
    private final Map<String, TableShape> tables = new HashMap<>();
    /// Foreign keys are looked at when the transaction ends, so rows of different tables can go in in any order.
    private final Map<String, List<List<Object>>> waiting = new LinkedHashMap<>();
    private int skipped;

    RowsInto(Sql sql, LogHead head) {
        this.sql = sql;
        this.head = head;
        TableShape.all(sql).forEach(table -> tables.put(table.name(), table));
    }

    void add(RowLine row) {
        TableShape table = tables.get(row.table());
        if (table == null || !fits(table, row)) {
            skipped++;
        } else if (row.gone()) {
            flush();
            sql.run("DELETE FROM " + table.name() + " WHERE " + table.key().stream().map(column -> column + " = ?")
                    .collect(Collectors.joining(" AND ")), row.values().toArray());
        } else {
            List<List<Object>> rows = waiting.computeIfAbsent(table.name(), t -> new ArrayList<>());
            rows.add(values(table, row));
            if (rows.size() >= AT_ONCE) {
                flush(table.name(), rows);
            }
        }
    }

    private boolean fits(TableShape table, RowLine row) {
        List<String> columns = row.gone() ? table.key() : table.columns();
        return row.values().size() == columns.size()
                && (row.gone() || columns.equals(head.columns().get(table.name())));
    }

    /// A text or file that lies elsewhere is empty until it is filled in.
    @SuppressWarnings("NullAway") // a batch may hold nulls, which become NULL
    private static List<Object> values(TableShape table, RowLine row) {
        @Nullable
        Object[] values = row.values().toArray();
        Optional<String> content = table.content();
        for (int i = 0; i < values.length; i++) {
            String column = table.columns().get(i);
            if (table.blob().filter(column::equals).isPresent()) {
                values[i] = row.bytes().orElse(new byte[0]);
            } else if (values[i] == null && content.filter(column::equals).isPresent()) {
                values[i] = "";
            }
        }
        return Arrays.asList(values);
    }

    void flush() {
        waiting.forEach(this::flush);
    }

    private void flush(String table, List<List<Object>> rows) {
        sql.batch(upsert(Objects.requireNonNull(tables.get(table))), rows, values -> values);
        rows.clear();
    }

    private static String upsert(TableShape table) {
        String columns = String.join(", ", table.columns());
        String marks = table.columns().stream().map(c -> "?").collect(Collectors.joining(", "));
        String rest = table.columns().stream().filter(c -> !table.key().contains(c))
                .map(c -> c + " = excluded." + c).collect(Collectors.joining(", "));
        return "INSERT INTO " + table.name() + " (" + columns + ") VALUES (" + marks + ") ON CONFLICT ("
                + String.join(", ", table.key()) + ") DO " + (rest.isEmpty() ? "NOTHING" : "UPDATE SET " + rest);
    }

    /// How many rows were of no table or shape this library has.
    int skipped() {
        return skipped;
    }
}
