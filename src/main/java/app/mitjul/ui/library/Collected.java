package app.mitjul.ui.library;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.SetTree;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.session.Reads;
import app.mitjul.session.SetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The collections in the order of their tree, and in which of them each article is; as values, made off the FX thread.
///
/// @param keys
///            of the collections
/// @param names
///            of the collections, with those they are in
/// @param places
///            of the collections of an article in both lists; an article in none is left out
record Collected(List<String> keys, List<String> names, Map<ArticleId, List<Integer>> places) {

    static final Collected NOTHING = new Collected(List.of(), List.of(), Map.of());

    static Collected of(Reads reads) {
        Map<ArticleSetId, List<ArticleId>> members = reads.collected();
        SetTree tree = SetTree.of(reads.sets().stream().map(SetRow::set).toList());
        List<String> keys = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Map<ArticleId, List<Integer>> places = new HashMap<>();
        for (ArticleSet set : tree.inOrder()) {
            if (set.kind() == Kind.COLLECTION) {
                int place = keys.size();
                keys.add(set.id().value());
                names.add(String.join(" / ", tree.path(set.id())));
                members.getOrDefault(set.id(), List.of())
                        .forEach(id -> places.computeIfAbsent(id, none -> new ArrayList<>(1)).add(place));
            }
        }
        return new Collected(keys, names, places);
    }
}
