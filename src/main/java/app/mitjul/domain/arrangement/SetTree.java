package app.mitjul.domain.arrangement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Collections and smart collections as a tree. Each stands in it once, whatever the parents say: one whose parent is not
/// there, or that would be below itself, stands at the top. Siblings come in the order of their positions.
public final class SetTree {

    private final Map<ArticleSetId, ArticleSet> sets = new LinkedHashMap<>();
    private final Map<Optional<ArticleSetId>, List<ArticleSet>> children = new LinkedHashMap<>();

    private SetTree(List<ArticleSet> all) {
        all.stream().filter(set -> set.kind().isInTree()).forEach(set -> sets.putIfAbsent(set.id(), set));
        for (ArticleSet set : sets.values()) {
            children.computeIfAbsent(soundParent(set), id -> new ArrayList<>()).add(set);
        }
        children.values().forEach(siblings -> siblings
                .sort(Comparator.comparingInt(ArticleSet::position).thenComparing(ArticleSet::id)));
    }

    /// @param all
    ///            labels and saved searches among them are left out
    public static SetTree of(List<ArticleSet> all) {
        return new SetTree(all);
    }

    private Optional<ArticleSetId> soundParent(ArticleSet set) {
        Optional<ArticleSetId> parent = set.parent().filter(sets::containsKey);
        Set<ArticleSetId> way = new HashSet<>();
        Optional<ArticleSetId> up = parent;
        while (up.isPresent()) {
            if (up.get().equals(set.id()) || !way.add(up.get())) {
                return Optional.empty();
            }
            up = set(up.get()).flatMap(ArticleSet::parent).filter(sets::containsKey);
        }
        return parent;
    }

    public Optional<ArticleSet> set(ArticleSetId id) {
        return Optional.ofNullable(sets.get(id));
    }

    public List<ArticleSet> children(Optional<ArticleSetId> parent) {
        return Collections.unmodifiableList(children.getOrDefault(parent, List.of()));
    }

    /// Every one, each before those in it.
    public List<ArticleSet> inOrder() {
        List<ArticleSet> all = new ArrayList<>();
        List<ArticleSet> open = new ArrayList<>(children(Optional.empty()).reversed());
        while (!open.isEmpty()) {
            ArticleSet set = open.removeLast();
            all.add(set);
            open.addAll(children(Optional.of(set.id())).reversed());
        }
        return all;
    }

    /// What stands in it and in those in it; without itself.
    public List<ArticleSet> below(ArticleSetId id) {
        List<ArticleSet> all = new ArrayList<>(children(Optional.of(id)));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(children(Optional.of(all.get(i).id())));
        }
        return all;
    }

    /// The names from the top down to it.
    public List<String> path(ArticleSetId id) {
        List<String> names = new ArrayList<>();
        Set<ArticleSetId> seen = new HashSet<>();
        for (Optional<ArticleSet> at = set(id); at.isPresent() && seen.add(at.get().id()); at = parent(at.get())) {
            names.addFirst(at.get().name());
        }
        return names;
    }

    private Optional<ArticleSet> parent(ArticleSet of) {
        return of.parent().flatMap(this::set);
    }

    /// Whether it may go into `parent`: not into itself or one in it, and not into a smart collection.
    public boolean canMove(ArticleSetId id, Optional<ArticleSetId> parent) {
        return sets.containsKey(id) && parent.map(into -> !into.equals(id)
                && set(into).filter(ArticleSet::takesArticles).isPresent()
                && below(id).stream().noneMatch(set -> set.id().equals(into))).orElse(true);
    }
}
