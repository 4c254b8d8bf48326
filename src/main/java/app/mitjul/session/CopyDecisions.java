package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change;
import app.mitjul.domain.change.Change.ArticleSetChange;
import app.mitjul.domain.change.Change.Filing;
import app.mitjul.domain.change.Step;
import app.mitjul.i18n.Problem;
import app.mitjul.store.WriteTx;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a person decides of nearly identical articles. An article is in one decision at most: the newer one counts.
final class CopyDecisions {

    private static final int FEWEST = 2;

    private final WriteTx tx;

    CopyDecisions(WriteTx tx) {
        this.tx = tx;
    }

    Plan<Integer> decide(Collection<CopyGroup> groups, CopyChoice choice) {
        List<Change> changes = new ArrayList<>();
        int count = 0;
        for (CopyGroup group : groups) {
            List<ArticleId> live = tx.articles().find(group.articles()).stream()
                    .filter(a -> a.presence() == Presence.LIVE).map(Article::id).toList();
            if (live.size() < FEWEST || !live.contains(group.first())) {
                throw new Problem("copies.too-few");
            }
            ArticleSet made = new ArticleSet(new ArticleSetId(Uuid7.next()), choice.kind(), group.first().value(),
                    Optional.empty(), 0, "", Presence.LIVE);
            changes.add(new ArticleSetChange(made.id(), Optional.empty(), Optional.of(made)));
            changes.add(new Filing(made.id(), live, true));
            count += live.size();
        }
        if (changes.isEmpty()) {
            return Plan.nothing(0);
        }
        List<Change> all = new ArrayList<>(forgetting(groups.stream().flatMap(g -> g.articles().stream()).toList()));
        all.addAll(changes);
        return Plan.of(count, Step.of(ArticleSets.made(choice.kind()), Integer.toString(count)), all);
    }

    Plan<Integer> forget(Set<ArticleId> articles) {
        List<Change> changes = forgetting(articles);
        return changes.isEmpty()
                ? Plan.nothing(0)
                : Plan.of(changes.size(), Step.of("forget-copies", Integer.toString(articles.size())), changes);
    }

    private List<Change> forgetting(Collection<ArticleId> articles) {
        List<Change> changes = new ArrayList<>();
        Set<ArticleId> wanted = Set.copyOf(articles);
        tx.articleSets().membersOf(CopyChoice.KINDS).forEach((set, members) -> {
            if (members.stream().anyMatch(wanted::contains)) {
                changes.add(new ArticleSetChange(set.id(), Optional.of(set), Optional.empty()));
            }
        });
        return changes;
    }
}
