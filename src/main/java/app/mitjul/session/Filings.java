package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The commands that put articles into collections and labels on them.
final class Filings {

    private final WriteTx tx;

    Filings(WriteTx tx) {
        this.tx = tx;
    }

    Plan<Integer> putIn(ArticleSetId id, Set<ArticleId> articles) {
        ArticleSet set = taking(id);
        List<ArticleId> put = missing(id, articles);
        return put.isEmpty()
                ? Plan.nothing(0)
                : Plan.of(put.size(), step(set, put.size(), true), new Filing(id, put, true));
    }

    Plan<Integer> takeOut(ArticleSetId id, Set<ArticleId> articles) {
        ArticleSet set = taking(id);
        List<ArticleId> out = tx.articleSets().among(id, articles);
        return out.isEmpty()
                ? Plan.nothing(0)
                : Plan.of(out.size(), step(set, out.size(), false), new Filing(id, out, false));
    }

    Plan<Integer> move(ArticleSetId from, ArticleSetId to, Set<ArticleId> articles) {
        ArticleSet target = taking(to);
        taking(from);
        List<Change> changes = new ArrayList<>();
        List<ArticleId> out = from.equals(to) ? List.of() : tx.articleSets().among(from, articles);
        List<ArticleId> in = missing(to, articles);
        if (!out.isEmpty()) {
            changes.add(new Filing(from, out, false));
        }
        if (!in.isEmpty()) {
            changes.add(new Filing(to, in, true));
        }
        int count = Math.max(in.size(), out.size());
        return changes.isEmpty() ? Plan.nothing(0) : Plan.of(count, step(target, count, true), changes);
    }

    Plan<Integer> label(Set<ArticleId> articles, Set<String> on, Set<String> off) {
        Map<String, ArticleSet> labels = new LinkedHashMap<>();
        tx.articleSets().live().stream().filter(s -> s.kind() == Kind.LABEL)
                .forEach(s -> labels.putIfAbsent(ArticleSets.folded(s.name()), s));
        List<Change> changes = new ArrayList<>();
        Set<ArticleId> changed = new HashSet<>();
        for (String name : off) {
            ArticleSet label = labels.get(ArticleSets.folded(name));
            if (label == null) {
                throw new Problem("set.no-label", name);
            }
            file(changes, changed, label.id(), tx.articleSets().among(label.id(), articles), false);
        }
        for (String name : on) {
            String words = ArticleSets.accepted(name);
            ArticleSet label = labels.computeIfAbsent(ArticleSets.folded(words), folded -> made(words, changes));
            file(changes, changed, label.id(), missing(label.id(), articles), true);
        }
        Step step = Step.of("label", Integer.toString(changed.size()),
                String.join(", ", on.isEmpty() ? off : on));
        return changes.isEmpty() ? Plan.nothing(0) : Plan.of(changed.size(), step, changes);
    }

    private static ArticleSet made(String name, List<Change> changes) {
        ArticleSet made = new ArticleSet(new ArticleSetId(Uuid7.next()), Kind.LABEL, name, Optional.empty(), 0, "",
                Presence.LIVE);
        changes.add(new ArticleSetChange(made.id(), Optional.empty(), Optional.of(made)));
        return made;
    }

    private static void file(List<Change> changes, Set<ArticleId> changed, ArticleSetId label,
            List<ArticleId> articles, boolean in) {
        if (!articles.isEmpty()) {
            changes.add(new Filing(label, articles, in));
            changed.addAll(articles);
        }
    }

    private List<ArticleId> missing(ArticleSetId id, Set<ArticleId> articles) {
        Set<ArticleId> there = new HashSet<>(tx.articleSets().among(id, articles));
        return tx.articles().find(articles).stream().filter(a -> a.presence() == Presence.LIVE).map(Article::id)
                .filter(article -> !there.contains(article)).toList();
    }

    private ArticleSet taking(ArticleSetId id) {
        ArticleSet set = ArticleSets.live(tx, id);
        if (!set.takesArticles()) {
            throw new Problem("set.smart", set.name());
        }
        return set;
    }

    private static Step step(ArticleSet set, int count, boolean in) {
        String key = set.kind() == Kind.LABEL ? in ? "label" : "unlabel" : in ? "put-in" : "take-out";
        return Step.of(key, Integer.toString(count), set.name());
    }
}
