package app.mitjul.session;

import app.mitjul.domain.arrangement.Arrangement;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.ArticleSetChange;
import app.mitjul.domain.change.Change.Filing;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes collections, labels and names of outlets those of another state of the library.
final class ArrangementOfState {

    private final WriteTx tx;
    private final ArticlesOfState articles;
    private final List<Change> changes = new ArrayList<>();

    ArrangementOfState(WriteTx tx, ArticlesOfState articles) {
        this.tx = tx;
        this.articles = articles;
    }

    List<Change> changes(Arrangement to) {
        sets(to.sets());
        Map<ArticleSetId, List<ArticleId>> here = tx.articleSets().every(false);
        to.sets().forEach(set -> members(set.id(), here.getOrDefault(set.id(), List.of()), to.members(set.id())));
        changes.addAll(OutletNames.changes(byKey(tx.outletAliases().all()), byKey(to.outlets())));
        return changes;
    }

    private void sets(List<ArticleSet> wanted) {
        Map<ArticleSetId, ArticleSet> here = new LinkedHashMap<>();
        tx.articleSets().live().forEach(set -> here.put(set.id(), set));
        for (ArticleSet theirs : wanted) {
            Optional<ArticleSet> mine = Optional.ofNullable(here.remove(theirs.id()));
            if (!mine.equals(Optional.of(theirs))) {
                changes.add(new ArticleSetChange(theirs.id(), mine, Optional.of(theirs)));
            }
        }
        here.values().stream().filter(set -> set.presence() == Presence.LIVE)
                .forEach(set -> changes.add(new ArticleSetChange(set.id(), Optional.of(set), Optional.empty())));
    }

    private void members(ArticleSetId set, List<ArticleId> here, List<ArticleId> theirs) {
        Set<ArticleId> wanted = new LinkedHashSet<>();
        theirs.forEach(article -> wanted.add(articles.place(article)));
        List<ArticleId> out = here.stream().filter(article -> !wanted.contains(article)).toList();
        here.forEach(wanted::remove);
        if (!out.isEmpty()) {
            changes.add(new Filing(set, out, false));
        }
        if (!wanted.isEmpty()) {
            changes.add(new Filing(set, List.copyOf(wanted), true));
        }
    }

    static Map<OutletAlias.Key, OutletAlias> byKey(List<OutletAlias> aliases) {
        Map<OutletAlias.Key, OutletAlias> byKey = new LinkedHashMap<>();
        aliases.forEach(alias -> byKey.put(alias.key(), alias));
        return byKey;
    }
}
