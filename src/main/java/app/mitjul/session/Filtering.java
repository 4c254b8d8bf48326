package app.mitjul.session;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.Outlets;
import app.mitjul.domain.arrangement.SetTree;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.domain.codebook.ThemeTree;
import app.mitjul.search.Finder;
import app.mitjul.store.ReadTx;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks up what a filter asks for and rows do not say. One question each, however many articles there are.
final class Filtering {

    private final ReadTx tx;

    Filtering(ReadTx tx) {
        this.tx = tx;
    }

    ResolvedFilter resolve(ArticleFilter filter) {
        List<Set<ArticleId>> ids = new ArrayList<>();
        SetTree tree = SetTree.of(tx.articleSets().live());
        filter.sets().forEach(set -> ids.add(members(set, tree)));
        filter.noted().ifPresent(noted -> ids.add(noted ? noted() : withoutNote()));
        if (!filter.annotators().isEmpty()) {
            ids.add(tx.annotations().articlesBy(filter.annotators()));
        }
        ThemeTree themes = ThemeTree.of(tx.themes().live());
        List<Set<ThemeId>> wanted = filter.themes().stream().map(theme -> Stream
                .concat(Stream.of(theme), themes.below(theme).stream().map(Theme::id)).collect(Collectors.toSet()))
                .toList();
        return new ResolvedFilter(filter, wanted, List.copyOf(ids), Outlets.of(tx.outletAliases().all()));
    }

    /// With those of the collections in it. A set that is gone has none.
    private Set<ArticleId> members(ArticleSetId id, SetTree tree) {
        Optional<ArticleSet> set = tx.articleSets().find(id).filter(s -> s.presence() == Presence.LIVE);
        if (set.isEmpty()) {
            return Set.of();
        }
        if (!set.get().takesArticles()) {
            return matching(set.get().query());
        }
        Set<ArticleId> members = new HashSet<>(tx.articleSets().members(id));
        tree.below(id).forEach(below -> members.addAll(tx.articleSets().members(below.id())));
        return members;
    }

    private Set<ArticleId> matching(String query) {
        BitSet places = new Finder(tx.index(), () -> false).matching(query);
        return tx.articles().at(places);
    }

    /// @param copies
    ///            hidden ones
    SetRow counted(SetRow smart, Set<ArticleId> copies) {
        BitSet places = new Finder(tx.index(), () -> false).matching(smart.set().query());
        tx.articles().keepLive(places);
        int hidden = copies.isEmpty() ? 0 : (int) tx.articles().at(places).stream().filter(copies::contains).count();
        return new SetRow(smart.set(), smart.articles(), places.cardinality(), hidden);
    }

    private Set<ArticleId> noted() {
        return tx.notes().articles();
    }

    private Set<ArticleId> withoutNote() {
        Set<ArticleId> noted = noted();
        return tx.articles().liveIds().stream().filter(id -> !noted.contains(id)).collect(Collectors.toSet());
    }
}
