package app.mitjul.session;

import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.arrangement.Outlets;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.OutletAliasChange;
import app.mitjul.domain.change.Step;
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The commands on names of outlets. After each of them every name leads straight to the one that is shown.
final class OutletNames {

    private final WriteTx tx;
    private final Map<OutletAlias.Key, OutletAlias> before = new LinkedHashMap<>();

    OutletNames(WriteTx tx) {
        this.tx = tx;
        tx.outletAliases().all().forEach(alias -> before.put(alias.key(), alias));
    }

    Plan<Integer> merge(Set<String> names, String into) {
        String target = accepted(into);
        Outlets shown = Outlets.of(List.copyOf(before.values()));
        Set<String> wanted = new TreeSet<>();
        names.forEach(name -> wanted.add(accepted(name)));
        wanted.add(target);
        Set<String> heads = new TreeSet<>();
        wanted.forEach(name -> heads.add(shown.shown(name)));
        before.values().stream().filter(OutletNames::live).map(OutletAlias::name)
                .filter(name -> heads.contains(shown.shown(name))).forEach(wanted::add);
        heads.forEach(wanted::add);
        Map<OutletAlias.Key, OutletAlias> after = new LinkedHashMap<>(before);
        after.values().removeIf(a -> live(a) && wanted.contains(a.name()));
        wanted.remove(target);
        for (String name : wanted) {
            OutletAlias alias = new OutletAlias(name, target, Presence.LIVE);
            after.put(alias.key(), alias);
        }
        after.values().removeIf(a -> !live(a) && wanted.contains(a.name()) && a.outlet().equals(target));
        return plan(after, Step.of("merge-outlets", target, Integer.toString(wanted.size())), wanted.size());
    }

    Plan<Integer> split(String name) {
        Map<OutletAlias.Key, OutletAlias> after = new LinkedHashMap<>(before);
        if (!after.values().removeIf(a -> live(a) && a.name().equals(name))) {
            throw new Problem("outlet.no-alias", name);
        }
        return plan(after, Step.of("split-outlet", name), 1);
    }

    Plan<Integer> keepApart(OutletAlias.Key names) {
        OutletAlias apart = new OutletAlias(accepted(names.name()), accepted(names.outlet()), Presence.BINNED);
        if (before.containsKey(apart.key()) || apart.name().equals(apart.outlet())) {
            return Plan.nothing(0);
        }
        Map<OutletAlias.Key, OutletAlias> after = new LinkedHashMap<>(before);
        after.put(apart.key(), apart);
        return plan(after, Step.of("keep-outlets-apart", names.name(), names.outlet()), 1);
    }

    private Plan<Integer> plan(Map<OutletAlias.Key, OutletAlias> after, Step step, int count) {
        List<Change> changes = changes(before, after);
        return changes.isEmpty() ? Plan.nothing(0) : Plan.of(count, step, changes);
    }

    /// What makes of the one the other.
    static List<Change> changes(Map<OutletAlias.Key, OutletAlias> before, Map<OutletAlias.Key, OutletAlias> after) {
        List<Change> changes = new ArrayList<>();
        before.forEach((key, alias) -> {
            Optional<OutletAlias> now = Optional.ofNullable(after.get(key));
            if (!now.equals(Optional.of(alias))) {
                changes.add(new OutletAliasChange(key, Optional.of(alias), now));
            }
        });
        after.forEach((key, alias) -> {
            if (!before.containsKey(key)) {
                changes.add(new OutletAliasChange(key, Optional.empty(), Optional.of(alias)));
            }
        });
        return changes;
    }

    private static boolean live(OutletAlias alias) {
        return alias.presence() == Presence.LIVE;
    }

    private static String accepted(String name) {
        String words = Given.words(name).strip();
        if (words.isEmpty()) {
            throw new Problem("outlet.name-empty");
        }
        return words;
    }
}
