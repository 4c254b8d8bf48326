package app.mitjul.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The keys a person set: only those that differ from what the program comes with.
///
/// @param combinations
///            by name of the shortcut, as `Shortcut+Shift+F`; an empty list is a shortcut without a key. Names this
///            version does not know stay.
public record Keys(Map<String, List<String>> combinations) {

    public static final Keys DEFAULT = new Keys(Map.of());

    public Keys {
        combinations = combinations.entrySet().stream().collect(Collectors.collectingAndThen(
                Collectors.toMap(Map.Entry::getKey, e -> List.copyOf(e.getValue()), (a, b) -> a, LinkedHashMap::new),
                Collections::unmodifiableMap));
    }

    public Keys with(String shortcut, List<String> keys) {
        Map<String, List<String>> now = new LinkedHashMap<>(combinations);
        now.put(shortcut, keys);
        return new Keys(now);
    }

    public Keys without(String shortcut) {
        Map<String, List<String>> now = new LinkedHashMap<>(combinations);
        now.remove(shortcut);
        return new Keys(now);
    }
}
