package app.mitjul.session;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.store.ReadTx;
import app.mitjul.text.Likeness;
import app.mitjul.text.LikenessIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds the nearly identical articles of a library by their signatures: one look-up for each article.
final class CopyGroups {

    private final ReadTx tx;
    private final int likeness;
    private final LikenessIndex index = new LikenessIndex();
    private final Map<Long, Long> towards = new HashMap<>();
    private final Map<Long, Integer> percents = new HashMap<>();

    private CopyGroups(ReadTx tx, int likeness) {
        this.tx = tx;
        this.likeness = likeness;
    }

    /// In the order of their first articles.
    ///
    /// @param likeness
    ///            from how many per cent on
    static List<CopyGroup> of(ReadTx tx, int likeness) {
        CopyGroups groups = new CopyGroups(tx, likeness);
        tx.likeness().eachLive(groups::add);
        tx.likeness().eachUnsigned((seq, text) -> groups.add(seq, Likeness.of(text)));
        return groups.collected();
    }

    /// The articles that lists leave out.
    static Set<ArticleId> hidden(ReadTx tx) {
        Set<ArticleId> hidden = new HashSet<>();
        tx.articleSets().membersOf(Set.of(ArticleSet.Kind.HIDDEN_COPIES)).forEach((set, members) -> {
            ArticleId shown = first(set, members);
            members.stream().filter(id -> !id.equals(shown)).forEach(hidden::add);
        });
        return hidden;
    }

    /// The articles that an article is linked with.
    static List<ArticleId> linked(ReadTx tx, ArticleId article) {
        return tx.articleSets().membersOf(Set.of(ArticleSet.Kind.LINKED_COPIES)).values().stream()
                .filter(members -> members.contains(article)).flatMap(List::stream).filter(id -> !id.equals(article))
                .distinct().toList();
    }

    /// The one a set of copies names, or the oldest when that one is gone.
    static ArticleId first(ArticleSet set, List<ArticleId> members) {
        return members.stream().filter(id -> id.value().equals(set.name())).findFirst().orElse(members.getFirst());
    }

    private void add(long seq, byte[] signature) {
        index.find(signature, likeness).ifPresent(match -> join(seq, match));
        index.add(seq, signature);
    }

    private void join(long seq, LikenessIndex.Match match) {
        long root = root(match.number());
        towards.put(seq, root);
        percents.merge(root, match.percent(), Math::min);
    }

    private long root(long seq) {
        long at = seq;
        while (towards.containsKey(at)) {
            at = towards.get(at);
        }
        return at;
    }

    private List<CopyGroup> collected() {
        Map<Long, List<Long>> members = new TreeMap<>();
        towards.keySet().stream().sorted()
                .forEach(seq -> members.computeIfAbsent(root(seq), root -> new ArrayList<>(List.of(root))).add(seq));
        BitSet places = new BitSet();
        members.values().forEach(all -> all.forEach(seq -> places.set(Math.toIntExact(seq))));
        Map<Long, ArticleId> ids = tx.articles().idsAt(places);
        Map<ArticleId, ArticleSet> decided = new HashMap<>();
        Map<ArticleSet, List<ArticleId>> sets = new LinkedHashMap<>(tx.articleSets().membersOf(CopyChoice.KINDS));
        sets.forEach((set, all) -> all.forEach(id -> decided.put(id, set)));
        return members.entrySet().stream().map(e -> group(
                e.getValue().stream().sorted().map(ids::get).toList(), percents.getOrDefault(e.getKey(), 100), decided,
                sets)).toList();
    }

    private static CopyGroup group(List<ArticleId> articles, int percent, Map<ArticleId, ArticleSet> decided,
            Map<ArticleSet, List<ArticleId>> sets) {
        Optional<ArticleSet> set = Optional.ofNullable(decided.get(articles.getFirst()))
                .filter(s -> articles.stream().allMatch(id -> s.equals(decided.get(id))));
        return new CopyGroup(articles,
                set.map(s -> first(s, sets.getOrDefault(s, List.of()))).orElse(articles.getFirst()), percent,
                set.map(s -> CopyChoice.of(s.kind())));
    }
}
