package app.mitjul.exchange.in.table;

import app.mitjul.exchange.FoundEncoding;
import app.mitjul.exchange.in.limit.InputDocument;
import app.mitjul.exchange.in.limit.JsonRecordGate;
import app.mitjul.exchange.in.limit.JsonRecordGate.Found;
import app.mitjul.i18n.Problem;
import app.mitjul.text.Encodings;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Objects as rows: their names are the columns, those of objects inside them with a dot between. The columns are those
/// of the first objects; what only a later one has is not taken.
final class JsonRecords implements Records {

    private static final int SAMPLE = 1 << 16;
    private static final int AHEAD = 100;
    private static final int MOST_COLUMNS = 1_000;

    private final JsonRecordGate gate;
    private final Deque<Found> ahead = new ArrayDeque<>();
    private final List<String> columns;
    private Optional<Problem> broken = Optional.empty();
    private int read;
    private boolean over;

    JsonRecords(InputDocument document, FoundEncoding encoding) {
        byte[] head = Encodings.whole(document.head(SAMPLE), encoding.name(), true);
        String text = Encodings.decode(head, Optional.of(encoding.name())).text();
        gate = JsonRecordGate.open(document, encoding.name(), isOneEach(text, document));
        try {
            columns = readAhead();
        } catch (RuntimeException e) {
            gate.close();
            throw e;
        }
    }

    /// One line alone may be a record with everything, too; its ending says it.
    private static boolean isOneEach(String head, InputDocument document) {
        boolean named = document.fileName().matches("(?i).*\\.(jsonl|ndjson)");
        return JsonRecordGate.areLines(head) || named && head.stripLeading().startsWith("{");
    }

    private List<String> readAhead() {
        Map<String, String> names = new LinkedHashMap<>();
        try {
            for (Optional<Found> found = gate.next(); found.isPresent(); found = gate.next()) {
                ahead.add(found.get());
                found.get().object().ifPresent(object -> names.putAll(flat(object)));
                if (ahead.size() == AHEAD) {
                    break;
                }
            }
        } catch (Problem problem) {
            if (ahead.isEmpty()) {
                throw problem;
            }
            broken = Optional.of(problem);
        }
        if (names.size() > MOST_COLUMNS) {
            throw new Problem("input.too-wide", MOST_COLUMNS);
        }
        return List.copyOf(names.keySet());
    }

    private static Map<String, String> flat(JsonObject object) {
        Map<String, String> cells = new LinkedHashMap<>();
        add(cells, "", object);
        return cells;
    }

    private static void add(Map<String, String> cells, String name, JsonElement value) {
        switch (value) {
            case JsonObject object -> object.entrySet()
                    .forEach(e -> add(cells, name.isEmpty() ? e.getKey() : name + "." + e.getKey(), e.getValue()));
            case JsonArray array -> array.forEach(element -> add(cells, name, element));
            case JsonPrimitive primitive ->
                cells.merge(name, text(primitive), (before, more) -> before.isEmpty() ? more : before + "\n" + more);
            default -> cells.putIfAbsent(name, "");
        }
    }

    private static String text(JsonPrimitive primitive) {
        return primitive.getAsString();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Optional<Entry> next() {
        Optional<Found> found = ahead.isEmpty() ? fresh() : Optional.of(ahead.removeFirst());
        read++;
        over = found.isEmpty();
        return found.map(f -> f.object().map(object -> Entry.of(f.row(), cells(object)))
                .orElseGet(() -> Entry.fault(f.row(), f.fault().orElseGet(() -> new Problem("skip.no-object")))));
    }

    private Optional<Found> fresh() {
        if (broken.isPresent()) {
            Problem problem = broken.get();
            broken = Optional.empty();
            throw problem;
        }
        return gate.next();
    }

    private List<String> cells(JsonObject object) {
        Map<String, String> flat = flat(object);
        List<String> cells = new ArrayList<>(columns.size());
        for (String column : columns) {
            cells.add(flat.getOrDefault(column, ""));
        }
        return cells;
    }

    @Override
    public double done() {
        return over ? 1 : read / (read + 2_000.0);
    }

    @Override
    public void close() {
        gate.close();
    }
}
