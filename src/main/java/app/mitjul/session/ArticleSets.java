package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.SetTree;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.change.Change.ArticleSetChange;
import app.mitjul.domain.change.Step;
import app.mitjul.i18n.Problem;
import app.mitjul.store.ReadTx;
import app.mitjul.store.WriteTx;
import app.mitjul.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The commands on collections, smart collections and labels themselves.
final class ArticleSets {

    private final WriteTx tx;

    ArticleSets(WriteTx tx) {
        this.tx = tx;
    }

    Plan<ArticleSetId> create(Kind kind, String name, Optional<ArticleSetId> parent, String query) {
        ArticleSet made = made(kind, accepted(name), parent, accepted(kind, query));
        Optional<ArticleSet> same = label(tx.articleSets().live(), made);
        return same.isPresent()
                ? edit(same.get().id(), same.get().name(), query)
                : Plan.of(made.id(), Step.of(made(kind), made.name()),
                        new ArticleSetChange(made.id(), Optional.empty(), Optional.of(made)));
    }

    private ArticleSet made(Kind kind, String name, Optional<ArticleSetId> parent, String query) {
        Optional<ArticleSetId> in = kind.isInTree() ? parent : Optional.empty();
        in.ifPresent(id -> {
            ArticleSet above = live(tx, id);
            if (above.kind() != Kind.COLLECTION) {
                throw new Problem("set.no-folder", above.name());
            }
        });
        return new ArticleSet(new ArticleSetId(Uuid7.next()), kind, name, in,
                kind.isInTree() ? nextPosition(in) : 0, query, Presence.LIVE);
    }

    private int nextPosition(Optional<ArticleSetId> parent) {
        return tx.articleSets().live().stream().filter(s -> s.kind().isInTree() && s.parent().equals(parent))
                .mapToInt(ArticleSet::position).max().orElse(-1) + 1;
    }

    Plan<ArticleSetId> edit(ArticleSetId id, String name, String query) {
        ArticleSet before = live(tx, id);
        ArticleSet after = before.named(accepted(name), accepted(before.kind(), query));
        if (label(tx.articleSets().live(), after).filter(same -> !same.id().equals(id)).isPresent()) {
            throw new Problem(after.kind() == Kind.LABEL ? "set.label-taken" : "set.search-taken", after.name());
        }
        return after.equals(before)
                ? Plan.nothing(id)
                : Plan.of(id, Step.of(edited(before.kind()), after.name()),
                        new ArticleSetChange(id, Optional.of(before), Optional.of(after)));
    }

    Plan<ArticleSetId> move(ArticleSetId id, Optional<ArticleSetId> parent, int index) {
        ArticleSet set = live(tx, id);
        parent.ifPresent(into -> live(tx, into));
        SetTree tree = SetTree.of(tx.articleSets().live());
        if (!tree.canMove(id, parent)) {
            throw new Problem("set.circle", set.name());
        }
        List<ArticleSet> siblings = new ArrayList<>(tree.children(parent));
        siblings.removeIf(s -> s.id().equals(id));
        siblings.add(Math.clamp(index, 0, siblings.size()), set);
        List<ArticleSetChange> changes = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            ArticleSet before = siblings.get(i);
            ArticleSet after = before.at(parent, i);
            if (!after.equals(before)) {
                changes.add(new ArticleSetChange(before.id(), Optional.of(before), Optional.of(after)));
            }
        }
        return changes.isEmpty() ? Plan.nothing(id) : Plan.of(id, Step.of("move-set", set.name()), changes);
    }

    /// The lowest go first, so that taking back makes a set before those in it.
    Plan<ArticleSetId> delete(ArticleSetId id) {
        ArticleSet set = live(tx, id);
        List<ArticleSet> gone = new ArrayList<>(SetTree.of(tx.articleSets().live()).below(id));
        gone.addFirst(set);
        return Plan.of(id, Step.of(deleted(set.kind()), set.name()), gone.reversed().stream()
                .map(s -> new ArticleSetChange(s.id(), Optional.of(s), Optional.empty())).toList());
    }

    static ArticleSet live(ReadTx tx, ArticleSetId id) {
        return tx.articleSets().find(id).filter(s -> s.presence() == Presence.LIVE)
                .orElseThrow(() -> new Problem("set.unknown", id.value()));
    }

    /// The label, or saved search, among `sets` with the name of `label`, when that is one.
    static Optional<ArticleSet> label(List<ArticleSet> sets, ArticleSet label) {
        String wanted = folded(label.name());
        return label.kind().isInTree()
                ? Optional.empty()
                : sets.stream().filter(s -> s.kind() == label.kind() && folded(s.name()).equals(wanted)).findFirst();
    }

    /// Two names are the same in any case, composed or decomposed.
    static String folded(String name) {
        return Fold.of(name.strip()).folded();
    }

    static String accepted(String name) {
        String words = Given.words(name).strip();
        if (words.isEmpty()) {
            throw new Problem("set.name-empty");
        }
        return words;
    }

    private static String accepted(Kind kind, String query) {
        return kind.hasQuery() ? Given.words(query).strip() : "";
    }

    static String made(Kind kind) {
        return switch (kind) {
            case COLLECTION -> "new-collection";
            case SMART -> "new-smart";
            case LABEL -> "new-label";
            case SEARCH -> "new-search";
            case KEPT_COPIES -> "keep-copies";
            case HIDDEN_COPIES -> "hide-copies";
            case LINKED_COPIES -> "link-copies";
        };
    }

    private static String edited(Kind kind) {
        return switch (kind) {
            case COLLECTION -> "edit-collection";
            case SMART -> "edit-smart";
            case LABEL -> "edit-label";
            case SEARCH -> "edit-search";
            case KEPT_COPIES, HIDDEN_COPIES, LINKED_COPIES -> made(kind);
        };
    }

    private static String deleted(Kind kind) {
        return switch (kind) {
            case COLLECTION -> "delete-collection";
            case SMART -> "delete-smart";
            case LABEL -> "delete-label";
            case SEARCH -> "delete-search";
            case KEPT_COPIES, HIDDEN_COPIES, LINKED_COPIES -> "forget-copies";
        };
    }
}
