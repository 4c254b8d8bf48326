package app.mitjul.session;

import app.mitjul.domain.article.Presence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Ids grouped by what their presence was and becomes.
final class Shown<I> {

    private record Turn(Presence before, Presence after) {
    }

    /// Makes a change of one group.
    interface Maker<I, C> {
        C make(List<I> ids, Presence before, Presence after);
    }

    private final Map<Turn, List<I>> groups = new LinkedHashMap<>();

    void add(I id, Presence before, Presence after) {
        groups.computeIfAbsent(new Turn(before, after), turn -> new ArrayList<>()).add(id);
    }

    int count() {
        return groups.values().stream().mapToInt(List::size).sum();
    }

    <C> List<C> changes(Maker<I, C> maker) {
        List<C> changes = new ArrayList<>();
        groups.forEach((turn, ids) -> changes.add(maker.make(ids, turn.before(), turn.after())));
        return changes;
    }
}
