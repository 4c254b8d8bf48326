package app.mitjul.store.log;

import app.mitjul.store.table.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table of a library as its rows are written out and read back.
///
/// @param columns
///            all, in their order
/// @param key
///            those of the primary key, in its order
/// @param blob
///            the one that holds bytes, which JSON cannot
public record TableShape(String name, List<String> columns, List<String> key, Optional<String> blob) {

    public TableShape {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    private record Column(String name, int key, boolean bytes) {
    }

    /// Tables that are made out of others: nobody wrote them. They are in no log and no snapshot, and are made anew when
    /// a library is rebuilt. A name stands for the tables SQLite keeps for it, too (`text_index_data`).
    private static final List<String> DERIVED = List.of("text_index", "title_index", "initial_index", "index_state",
            "other_name", "likeness");

    /// The tables of a library that hold what cannot be made anew, by name. Whatever a later schema adds is among them.
    public static List<TableShape> all(Sql sql) {
        return sql.list("""
                SELECT name FROM main.sqlite_schema WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'
                ORDER BY name
                """, row -> row.text("name")).stream().filter(name -> !isDerived(name)).map(name -> of(sql, name))
                .toList();
    }

    private static boolean isDerived(String name) {
        return DERIVED.stream().anyMatch(table -> name.equals(table) || name.startsWith(table + "_"));
    }

    private static TableShape of(Sql sql, String table) {
        List<Column> columns = sql.list("SELECT name, pk, type FROM pragma_table_info(?, 'main') ORDER BY cid",
                row -> new Column(row.text("name"), row.integer("pk"), row.text("type").equals("BLOB")), table);
        return new TableShape(table, columns.stream().map(Column::name).toList(),
                columns.stream().filter(c -> c.key() > 0).sorted((a, b) -> Integer.compare(a.key(), b.key()))
                        .map(Column::name).toList(),
                columns.stream().filter(Column::bytes).map(Column::name).findFirst());
    }

    /// The column that holds a whole text or file, which snapshots keep apart, by its hash.
    public Optional<String> content() {
        return switch (name) {
            case "article_text" -> Optional.of("text");
            case "source_file" -> Optional.of("bytes");
            default -> Optional.empty();
        };
    }

    /// SQL for one row as a JSON array, made by SQLite itself; what is left out is null.
    ///
    /// @param alias
    ///            of the table in the query
    public String json(String alias, Optional<String> without) {
        List<String> values = new ArrayList<>();
        for (String column : columns) {
            boolean out = blob.filter(column::equals).isPresent() || without.filter(column::equals).isPresent();
            values.add(out ? "NULL" : alias + "." + column);
        }
        return "json_array(" + String.join(", ", values) + ")";
    }
}
