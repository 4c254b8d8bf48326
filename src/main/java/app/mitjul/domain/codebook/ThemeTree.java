package app.mitjul.domain.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The themes of a codebook as a tree. Every theme stands in it once, whatever the parents say: one whose parent is not
/// there, or that would be below itself, stands at the top. Siblings come in the order of their positions, then as they
/// were given. Costs time and memory in proportion to the themes.
public final class ThemeTree {

    /// A place in the tree: under `parent` (none: at the top), `index` from 0 among its children.
    public record Place(Optional<ThemeId> parent, int index) {
    }

    private final Map<ThemeId, Theme> themes = new LinkedHashMap<>();
    private final Map<ThemeId, ThemeId> parents = new HashMap<>();
    private final Map<ThemeId, List<Theme>> children = new HashMap<>();
    private final List<Theme> top = new ArrayList<>();
    private final Map<ThemeId, Integer> depths = new LinkedHashMap<>();

    private ThemeTree() {
    }

    public static ThemeTree of(List<Theme> all) {
        ThemeTree tree = new ThemeTree();
        all.forEach(theme -> tree.themes.putIfAbsent(theme.id(), theme));
        tree.findParents();
        for (Theme theme : tree.themes.values()) {
            ThemeId parent = tree.parents.get(theme.id());
            (parent == null ? tree.top : tree.children.computeIfAbsent(parent, id -> new ArrayList<>())).add(theme);
        }
        Comparator<Theme> byPosition = (a, b) -> Integer.compare(a.position(), b.position());
        tree.top.sort(byPosition);
        tree.children.values().forEach(siblings -> siblings.sort(byPosition));
        tree.walk(tree.top, 0);
        return tree;
    }

    /// A parent counts when it is there and the way up from it does not come back. Each way is walked once.
    private void findParents() {
        Set<ThemeId> sound = new HashSet<>();
        for (Theme start : themes.values()) {
            Set<ThemeId> way = new HashSet<>();
            Theme at = start;
            while (sound.add(at.id())) {
                way.add(at.id());
                Optional<Theme> above = at.parent().flatMap(this::theme);
                if (above.isEmpty() || way.contains(above.get().id())) {
                    break;
                }
                parents.put(at.id(), above.get().id());
                at = above.get();
            }
        }
    }

    /// Depth first without recursion: a chain of ten thousand themes is odd, but no reason to fail.
    private void walk(List<Theme> first, int depth) {
        List<Theme> open = new ArrayList<>(first.reversed());
        first.forEach(theme -> depths.put(theme.id(), depth));
        List<ThemeId> order = new ArrayList<>();
        while (!open.isEmpty()) {
            Theme theme = open.removeLast();
            order.add(theme.id());
            int below = depths.getOrDefault(theme.id(), 0) + 1;
            List<Theme> next = children(theme.id());
            next.forEach(child -> depths.put(child.id(), below));
            open.addAll(next.reversed());
        }
        Map<ThemeId, Integer> unordered = new HashMap<>(depths);
        depths.clear();
        order.forEach(id -> depths.put(id, unordered.getOrDefault(id, 0)));
    }

    public Optional<Theme> theme(ThemeId id) {
        return Optional.ofNullable(themes.get(id));
    }

    /// Every theme, each before those below it.
    public List<Theme> inOrder() {
        return depths.keySet().stream().flatMap(id -> theme(id).stream()).toList();
    }

    public List<Theme> top() {
        return Collections.unmodifiableList(top);
    }

    public List<Theme> children(ThemeId id) {
        return Collections.unmodifiableList(children.getOrDefault(id, List.of()));
    }

    public List<Theme> children(Optional<ThemeId> parent) {
        return parent.map(this::children).orElseGet(this::top);
    }

    public Optional<Theme> parent(ThemeId id) {
        return Optional.ofNullable(parents.get(id)).flatMap(this::theme);
    }

    /// 0 at the top; 0 for one that is not there.
    public int depth(ThemeId id) {
        return depths.getOrDefault(id, 0);
    }

    /// The themes above it, the topmost first; without itself.
    public List<Theme> above(ThemeId id) {
        List<Theme> path = new ArrayList<>();
        for (Optional<Theme> up = parent(id); up.isPresent(); up = parent(up.get().id())) {
            path.add(up.get());
        }
        Collections.reverse(path);
        return path;
    }

    /// Everything below it, in order; without itself.
    public List<Theme> below(ThemeId id) {
        List<Theme> all = new ArrayList<>();
        List<Theme> open = new ArrayList<>(children(id).reversed());
        while (!open.isEmpty()) {
            Theme theme = open.removeLast();
            all.add(theme);
            open.addAll(children(theme.id()).reversed());
        }
        return all;
    }

    /// Whether it may go under `parent`: not under itself, nor one below it.
    public boolean canMove(ThemeId id, Optional<ThemeId> parent) {
        return themes.containsKey(id) && parent.filter(p -> p.equals(id) || !themes.containsKey(p)
                || above(p).stream().anyMatch(t -> t.id().equals(id))).isEmpty();
    }

    /// Where it stands now.
    public Place place(ThemeId id) {
        Optional<ThemeId> parent = parent(id).map(Theme::id);
        List<Theme> siblings = children(parent);
        int index = 0;
        while (index < siblings.size() && !siblings.get(index).id().equals(id)) {
            index++;
        }
        return new Place(parent, index);
    }

    /// One step up among its siblings.
    public Optional<Place> up(ThemeId id) {
        Place now = place(id);
        return now.index() == 0 ? Optional.empty() : Optional.of(new Place(now.parent(), now.index() - 1));
    }

    /// One step down among its siblings.
    public Optional<Place> down(ThemeId id) {
        Place now = place(id);
        return now.index() + 1 >= children(now.parent()).size()
                ? Optional.empty()
                : Optional.of(new Place(now.parent(), now.index() + 1));
    }

    /// To the end of the sibling before it.
    public Optional<Place> in(ThemeId id) {
        Place now = place(id);
        if (now.index() == 0) {
            return Optional.empty();
        }
        ThemeId before = children(now.parent()).get(now.index() - 1).id();
        return Optional.of(new Place(Optional.of(before), children(before).size()));
    }

    /// Out of its parent, right after it.
    public Optional<Place> out(ThemeId id) {
        return parent(id).map(parent -> {
            Place ofParent = place(parent.id());
            return new Place(ofParent.parent(), ofParent.index() + 1);
        });
    }

    /// The sum of `counts` over a theme and all below it, for every theme.
    public Map<ThemeId, Integer> sums(Map<ThemeId, Integer> counts) {
        Map<ThemeId, Integer> sums = new HashMap<>();
        for (Theme theme : inOrder().reversed()) {
            int own = counts.getOrDefault(theme.id(), 0) + sums.getOrDefault(theme.id(), 0);
            sums.put(theme.id(), own);
            parent(theme.id()).ifPresent(parent -> sums.merge(parent.id(), own, Integer::sum));
        }
        return sums;
    }
}
