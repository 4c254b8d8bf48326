package app.mitjul.exchange.in;

import app.mitjul.exchange.LibraryFormat;
import app.mitjul.exchange.in.limit.Cited;
import app.mitjul.i18n.Problem;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A JSON object that knows its place in the document (`articles[3]`), so that every complaint names it. Asking for a
/// field that is missing or of another type is a [Problem].
record Node(JsonObject object, String place) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,9}");

    /// The place of a field, for a complaint.
    String at(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    String text(String key) {
        return text(key, need(key));
    }

    /// A text that may be left out.
    String text(String key, String otherwise) {
        JsonElement value = object.get(key);
        return value == null ? otherwise : text(key, value);
    }

    private String text(String key, JsonElement value) {
        if (value instanceof JsonPrimitive p && p.isString()) {
            return p.getAsString();
        }
        throw new Problem("json.not-text", at(key));
    }

    /// An id, a UUID in lower-case text.
    String id(String key) {
        return id(key, text(key));
    }

    private String id(String key, String id) {
        if (!ID.matcher(id).matches()) {
            throw new Problem("json.not-id", at(key));
        }
        return id;
    }

    /// An id, or nothing when the field is missing or null.
    Optional<String> optionalId(String key) {
        JsonElement value = object.get(key);
        return value == null || value instanceof JsonNull ? Optional.empty() : Optional.of(id(key, text(key, value)));
    }

    /// A whole number between `low` and `high`.
    int number(String key, int low, int high) {
        return number(key, need(key), low, high);
    }

    /// A whole number that may be left out.
    int number(String key, int low, int high, int otherwise) {
        JsonElement value = object.get(key);
        return value == null ? otherwise : number(key, value, low, high);
    }

    private int number(String key, JsonElement value, int low, int high) {
        if (value instanceof JsonPrimitive p && p.isNumber() && WHOLE.matcher(p.getAsString()).matches()) {
            long number = Long.parseLong(p.getAsString());
            if (low <= number && number <= high) {
                return (int) number;
            }
        }
        throw new Problem("json.not-number", at(key), low, high);
    }

    boolean truth(String key, boolean otherwise) {
        JsonElement value = object.get(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof JsonPrimitive p && p.isBoolean()) {
            return p.getAsBoolean();
        }
        throw new Problem("json.not-truth", at(key));
    }

    Instant time(String key) {
        try {
            return Instant.parse(text(key));
        } catch (DateTimeException e) {
            throw new Problem(e, "json.not-time", at(key));
        }
    }

    /// One of `values`, by its name in the form; `otherwise` when it is left out.
    <E extends Enum<E>> E oneOf(String key, E[] values, E otherwise) {
        String name = text(key, LibraryFormat.nameOf(otherwise));
        for (E value : values) {
            if (LibraryFormat.nameOf(value).equals(name)) {
                return value;
            }
        }
        throw new Problem("json.unknown-value", at(key), Cited.of(name));
    }

    /// The objects of an array; none when it is left out.
    List<Node> nodes(String key) {
        JsonElement value = object.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonArray array)) {
            throw new Problem("json.not-list", at(key));
        }
        List<Node> nodes = new ArrayList<>(array.size());
        for (JsonElement element : array) {
            String where = at(key) + "[" + nodes.size() + "]";
            if (!(element instanceof JsonObject child)) {
                throw new Problem("json.not-object", where);
            }
            nodes.add(new Node(child, where));
        }
        return nodes;
    }

    /// The whole numbers of an array, each between `low` and `high`; none when it is left out.
    SortedSet<Integer> numbers(String key, int low, int high) {
        JsonElement value = object.get(key);
        if (value == null) {
            return new TreeSet<>();
        }
        if (!(value instanceof JsonArray array)) {
            throw new Problem("json.not-list", at(key));
        }
        SortedSet<Integer> numbers = new TreeSet<>();
        array.forEach(element -> numbers.add(number(key, element, low, high)));
        return numbers;
    }

    /// The ids of an array; none when it is left out.
    List<String> ids(String key) {
        JsonElement value = object.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonArray array)) {
            throw new Problem("json.not-list", at(key));
        }
        List<String> ids = new ArrayList<>(array.size());
        array.forEach(element -> ids.add(id(key, text(key, element))));
        return ids;
    }

    private JsonElement need(String key) {
        JsonElement value = object.get(key);
        if (value == null) {
            throw new Problem("json.missing", at(key));
        }
        return value;
    }
}
