package app.mitjul.domain.arrangement;

import app.mitjul.domain.article.Presence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The name each outlet is shown under.
public final class Outlets {

    /// Every outlet under the name it was read with.
    public static final Outlets AS_READ = new Outlets(List.of());

    private final Map<String, String> shown = new HashMap<>();

    private Outlets(List<OutletAlias> aliases) {
        Map<String, String> next = new HashMap<>();
        aliases.stream().filter(a -> a.presence() == Presence.LIVE).forEach(a -> next.put(a.name(), a.outlet()));
        next.keySet().forEach(name -> shown.put(name, end(name, next)));
    }

    public static Outlets of(List<OutletAlias> aliases) {
        return aliases.isEmpty() ? AS_READ : new Outlets(aliases);
    }

    /// Aliases of two libraries may go round in a circle: of those the first by the alphabet is shown.
    private static String end(String name, Map<String, String> next) {
        TreeSet<String> way = new TreeSet<>();
        String at = name;
        while (way.add(at)) {
            String further = next.get(at);
            if (further == null) {
                return at;
            }
            at = further;
        }
        TreeSet<String> circle = new TreeSet<>();
        while (circle.add(at)) {
            at = Optional.ofNullable(next.get(at)).orElse(at);
        }
        return circle.first();
    }

    /// @param outlet
    ///            as an article has it
    public String shown(String outlet) {
        return shown.getOrDefault(outlet, outlet);
    }

    /// Whether some outlet goes by several names.
    public boolean any() {
        return !shown.isEmpty();
    }
}
