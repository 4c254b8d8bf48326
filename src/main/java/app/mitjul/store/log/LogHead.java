package app.mitjul.store.log;

import app.mitjul.store.table.Sql;
import app.mitjul.store.table.State;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The first line of a segment or a snapshot: of which library it is, where that stood, and what the values of its rows
/// are.
///
/// @param library
///            its id
/// @param schema
///            of the rows
/// @param columns
///            of each table, in the order of the values
public record LogHead(String library, int schema, State state, Instant at, Map<String, List<String>> columns) {

    private static final int FORM = 1;

    public static LogHead of(Sql sql, List<TableShape> tables) {
        Map<String, List<String>> columns = new TreeMap<>();
        tables.forEach(table -> columns.put(table.name(), table.columns()));
        return new LogHead(new app.mitjul.store.table.LibraryTable(sql).id(), (int) sql.number("PRAGMA user_version"),
                State.of(sql), Instant.ofEpochMilli(System.currentTimeMillis()), columns);
    }

    public String line() {
        JsonObject json = new JsonObject();
        json.addProperty("mitjul", FORM);
        json.addProperty("library", library);
        json.addProperty("schema", schema);
        json.addProperty("generation", state.generation());
        json.addProperty("head", state.head());
        json.addProperty("at", at.toString());
        JsonObject tables = new JsonObject();
        columns.forEach((table, names) -> {
            JsonArray array = new JsonArray();
            names.forEach(array::add);
            tables.add(table, array);
        });
        json.add("columns", tables);
        return json.toString();
    }

    /// Nothing when the line is damaged or of a newer form.
    public static Optional<LogHead> read(String line) {
        try {
            JsonObject json = JsonParser.parseString(line).getAsJsonObject();
            if (json.get("mitjul").getAsInt() != FORM) {
                return Optional.empty();
            }
            Map<String, List<String>> columns = new TreeMap<>();
            json.getAsJsonObject("columns").entrySet().forEach(e -> columns.put(e.getKey(), names(e.getValue())));
            return Optional.of(new LogHead(json.get("library").getAsString(), json.get("schema").getAsInt(),
                    new State(json.get("generation").getAsLong(), json.get("head").getAsString()),
                    Instant.parse(json.get("at").getAsString()), columns));
        } catch (JsonParseException | IllegalStateException | NullPointerException | IllegalArgumentException
                | ClassCastException | UnsupportedOperationException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<String> names(JsonElement array) {
        List<String> names = new ArrayList<>();
        array.getAsJsonArray().forEach(e -> names.add(e.getAsString()));
        return names;
    }
}
