package app.mitjul.session;

import app.mitjul.domain.arrangement.Arrangement;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.ArticleSetChange;
import app.mitjul.domain.change.Change.Filing;
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes in collections, labels and names of outlets of a copy. A set that is here gets the articles it lacks.
final class MergeArrangement {

    private final WriteTx tx;
    private final MergeArticles articles;
    private final Map<ArticleSetId, ArticleSet> here = new LinkedHashMap<>();
    private final Map<ArticleSetId, ArticleSetId> places = new HashMap<>();
    private final Map<ArticleSetId, Set<ArticleId>> members = new LinkedHashMap<>();
    private final Set<ArticleSetId> anew = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    MergeArrangement(WriteTx tx, MergeArticles articles) {
        this.tx = tx;
        this.articles = articles;
    }

    List<Change> take(Arrangement copy) {
        tx.articleSets().live().forEach(set -> here.put(set.id(), set));
        copy.sets().forEach(theirs -> places.put(theirs.id(), place(theirs)));
        copy.members().forEach(this::gather);
        Map<ArticleSetId, List<ArticleId>> there = tx.articleSets().every(false);
        members.forEach((set, wanted) -> file(set, wanted, there.getOrDefault(set, List.of())));
        outlets(copy.outlets());
        return changes;
    }

    /// By id, then by name beside its siblings.
    private ArticleSetId place(ArticleSet theirs) {
        ArticleSets.accepted(theirs.name());
        Given.words(theirs.query());
        Optional<ArticleSetId> parent = theirs.parent().map(id -> Optional.ofNullable(places.get(id))
                .orElseThrow(() -> new Problem("copy.incomplete", theirs.id().value())));
        boolean fits = theirs.presence() == Presence.LIVE && (theirs.kind().isInTree() || parent.isEmpty())
                && parent.map(here::get).filter(above -> above.kind() != Kind.COLLECTION).isEmpty();
        if (!fits) {
            throw new Problem("copy.set", theirs.id().value());
        }
        if (here.containsKey(theirs.id())) {
            return theirs.id();
        }
        Optional<ArticleSet> same = here.values().stream().filter(s -> s.kind() == theirs.kind()
                && s.parent().equals(parent) && s.query().equals(theirs.query())
                && ArticleSets.folded(s.name()).equals(ArticleSets.folded(theirs.name()))).findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        int position = theirs.kind().isInTree() ? nextPosition(parent) : 0;
        ArticleSet made = theirs.at(parent, position);
        here.put(made.id(), made);
        members.put(made.id(), new LinkedHashSet<>());
        anew.add(made.id());
        changes.add(new ArticleSetChange(made.id(), Optional.empty(), Optional.of(made)));
        return made.id();
    }

    private int nextPosition(Optional<ArticleSetId> parent) {
        return here.values().stream().filter(s -> s.kind().isInTree() && s.parent().equals(parent))
                .mapToInt(ArticleSet::position).max().orElse(-1) + 1;
    }

    private void gather(ArticleSetId theirs, List<ArticleId> ids) {
        ArticleSetId set = Optional.ofNullable(places.get(theirs))
                .orElseThrow(() -> new Problem("copy.incomplete", theirs.value()));
        if (!Optional.ofNullable(here.get(set)).filter(ArticleSet::takesArticles).isPresent()) {
            throw new Problem("copy.set", theirs.value());
        }
        Set<ArticleId> wanted = members.computeIfAbsent(set, id -> new LinkedHashSet<>());
        for (ArticleId id : ids) {
            wanted.add(articles.place(id).map(placed -> placed.article().id())
                    .orElseThrow(() -> new Problem("copy.incomplete", theirs.value())));
        }
    }

    /// One that was deleted here once comes back with what the copy has in it.
    private void file(ArticleSetId set, Set<ArticleId> wanted, List<ArticleId> there) {
        List<ArticleId> out = there.stream().filter(id -> anew.contains(set) && !wanted.contains(id)).toList();
        if (!out.isEmpty()) {
            changes.add(new Filing(set, out, false));
        }
        wanted.removeAll(Set.copyOf(there));
        if (!wanted.isEmpty()) {
            changes.add(new Filing(set, List.copyOf(wanted), true));
        }
    }

    /// What a name is here, it stays.
    private void outlets(List<OutletAlias> theirs) {
        Map<OutletAlias.Key, OutletAlias> before = ArrangementOfState.byKey(tx.outletAliases().all());
        Map<OutletAlias.Key, OutletAlias> after = new LinkedHashMap<>(before);
        for (OutletAlias alias : theirs) {
            boolean known = after.containsKey(alias.key()) || after.values().stream()
                    .anyMatch(a -> a.presence() == Presence.LIVE && a.name().equals(alias.name()));
            boolean good = !Given.words(alias.name()).isBlank() && !Given.words(alias.outlet()).isBlank()
                    && !alias.name().equals(alias.outlet()) && alias.presence() != Presence.UNDONE;
            if (!good) {
                throw new Problem("copy.outlet", alias.name());
            }
            if (!known) {
                after.put(alias.key(), alias);
            }
        }
        changes.addAll(OutletNames.changes(before, after));
    }
}
