package app.mitjul.ui.library;

import app.mitjul.domain.arrangement.Outlets;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Source;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.ListedRows;
import app.mitjul.ui.model.Grouping;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Puts listed articles under headings. Takes one look at each of them; never on the FX thread of a large library.
///
/// @param by
///            what the articles of a group have in common
/// @param folded
///            the keys of the groups whose articles are out of sight
/// @param collected
///            needed for [Grouping#COLLECTION] alone
record Groups(Grouping by, Set<String> folded, Collected collected) {

    static final Groups NONE = new Groups(Grouping.NONE, Set.of(), Collected.NOTHING);

    /// What the list shows.
    ///
    /// @param rows
    ///            every listed article once, folded or not, in the order of the lines
    record Listed(List<ArticleRow> rows, Lines lines) {
    }

    private record Group(String key, String name, List<ArticleRow> rows) {

        Group(String key, String name) {
            this(key, name, new ArrayList<>());
        }
    }

    /// @param rows
    ///            in the order they have within each group
    /// @param places
    ///            where they stand in the library, as many as there are rows or more
    /// @param library
    ///            the articles they are among
    Listed of(List<ArticleRow> rows, int[] places, ListedRows library, Outlets outlets) {
        if (by == Grouping.NONE) {
            return new Listed(rows, Lines.of(rows, places, library));
        }
        return under(by == Grouping.COLLECTION ? inCollections(rows) : named(rows, outlets), library);
    }

    private Listed under(Collection<Group> groups, ListedRows library) {
        List<ListLine> lines = new ArrayList<>();
        List<ArticleRow> once = new ArrayList<>();
        Set<ArticleId> seen = new HashSet<>();
        for (Group group : groups) {
            boolean hidden = folded.contains(group.key());
            lines.add(new ListLine.Heading(group.key(), group.name(), group.rows().size(), hidden));
            for (ArticleRow row : group.rows()) {
                if (seen.add(row.article().id())) {
                    once.add(row);
                }
                if (!hidden) {
                    lines.add(new ListLine.OfArticle(group.key(), row));
                }
            }
        }
        return new Listed(once, new Lines(lines, library));
    }

    /// Those of which nothing is known come last.
    private Collection<Group> named(List<ArticleRow> rows, Outlets outlets) {
        Map<String, Group> groups = new HashMap<>();
        for (ArticleRow row : rows) {
            groups.computeIfAbsent(name(row.article().source(), outlets), name -> new Group(name, name)).rows()
                    .add(row);
        }
        record Keyed(Group group, CollationKey key) {
        }
        Collator korean = Collator.getInstance(Locale.KOREAN);
        return groups.values().stream().map(g -> new Keyed(g, korean.getCollationKey(g.name())))
                .sorted(Comparator.comparing((Keyed k) -> k.group().name().isEmpty()).thenComparing(Keyed::key)
                        .thenComparing(k -> k.group().name()))
                .map(Keyed::group).toList();
    }

    private String name(Source source, Outlets outlets) {
        return switch (by) {
            case OUTLET -> outlets.shown(source.outlet());
            case DATE -> source.published();
            case REPORTER -> source.reporter();
            case NONE, COLLECTION -> "";
        };
    }

    /// In the order of their tree; those in none come last.
    private Collection<Group> inCollections(List<ArticleRow> rows) {
        Map<Integer, Group> groups = new TreeMap<>();
        List<Integer> nowhere = List.of(collected.keys().size());
        for (ArticleRow row : rows) {
            for (int place : collected.places().getOrDefault(row.article().id(), nowhere)) {
                groups.computeIfAbsent(place, this::collection).rows().add(row);
            }
        }
        return groups.values();
    }

    private Group collection(int place) {
        return place < collected.keys().size()
                ? new Group(collected.keys().get(place), collected.names().get(place))
                : new Group("", "");
    }
}
