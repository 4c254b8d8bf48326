package app.mitjul.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a person said of the columns of tables, for files with the same columns.
///
/// @param known
///            by the signature of the columns, the newest first: column to the name of a field; at most 200
public record Columns(Map<String, Map<String, String>> known) {

    public static final Columns NONE = new Columns(Map.of());

    private static final int MOST = 200;

    public Columns {
        Map<String, Map<String, String>> kept = new LinkedHashMap<>();
        known.forEach((signature, fields) -> {
            if (kept.size() < MOST) {
                kept.put(signature, Collections.unmodifiableMap(new LinkedHashMap<>(fields)));
            }
        });
        known = Collections.unmodifiableMap(kept);
    }

    /// With this as the newest.
    public Columns with(String signature, Map<String, String> fields) {
        Map<String, Map<String, String>> now = new LinkedHashMap<>();
        now.put(signature, fields);
        known.forEach(now::putIfAbsent);
        return new Columns(now);
    }
}
