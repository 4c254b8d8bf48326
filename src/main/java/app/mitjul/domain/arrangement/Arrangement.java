package app.mitjul.domain.arrangement;

import app.mitjul.domain.article.ArticleId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a person ordered the articles of a library.
///
/// @param sets
///            each before those that stand in it
/// @param members
///            the articles in each set that has any, in the order of import; those in the bin too
/// @param outlets
///            by name
public record Arrangement(List<ArticleSet> sets, Map<ArticleSetId, List<ArticleId>> members,
        List<OutletAlias> outlets) {

    public static final Arrangement NONE = new Arrangement(List.of(), Map.of(), List.of());

    public Arrangement {
        sets = List.copyOf(sets);
        Map<ArticleSetId, List<ArticleId>> copy = new LinkedHashMap<>();
        members.forEach((set, articles) -> copy.put(set, List.copyOf(articles)));
        members = Collections.unmodifiableMap(copy);
        outlets = List.copyOf(outlets);
    }

    public List<ArticleId> members(ArticleSetId set) {
        return members.getOrDefault(set, List.of());
    }
}
