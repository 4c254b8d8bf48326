package app.mitjul.store.table;

import java.util.HashMap;
import java.util.Map;

/// Equal values read from many rows, held once. Used while one query is read, then let go.
final class Shared {

    /// Beyond so many different values of all columns the next ones are hardly those of another row.
    private static final int MOST = 50_000;

    private final Map<Object, Object> values = new HashMap<>();

    /// The value that came first and is equal to this one.
    @SuppressWarnings("unchecked") // equal values of one class
    <T> T one(T value) {
        Object first = values.get(value);
        if (first == null && values.size() < MOST) {
            values.put(value, value);
        }
        return first == null ? value : (T) first;
    }
}
