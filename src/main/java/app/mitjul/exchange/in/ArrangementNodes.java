package app.mitjul.exchange.in;

import app.mitjul.domain.arrangement.Arrangement;
import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.OutletAlias;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.Presence;
import app.mitjul.domain.library.ArticleCopy;
import app.mitjul.exchange.in.limit.Cited;
import app.mitjul.i18n.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How a document arranges its articles. A collection comes before those in it.
final class ArrangementNodes {

    private final Map<String, ArticleCopy> articles;
    private final Map<ArticleSetId, ArticleSet> sets = new LinkedHashMap<>();
    private final Map<ArticleSetId, List<ArticleId>> members = new LinkedHashMap<>();
    private final Map<Optional<ArticleSetId>, Integer> children = new HashMap<>();

    ArrangementNodes(Map<String, ArticleCopy> articles) {
        this.articles = articles;
    }

    Arrangement read(Node root, AnnotationNodes.Once once) {
        for (Node node : root.nodes("collections")) {
            ArticleSet set = set(node, once);
            sets.put(set.id(), set);
            List<ArticleId> ids = members(node);
            if (!ids.isEmpty() && !set.takesArticles()) {
                throw new Problem("json.unknown-value", node.at("articles"), "smart");
            }
            if (!ids.isEmpty()) {
                members.put(set.id(), ids);
            }
        }
        return new Arrangement(List.copyOf(sets.values()), members, outlets(root.nodes("outlets")));
    }

    private ArticleSet set(Node node, AnnotationNodes.Once once) {
        Kind kind = node.oneOf("kind", Kind.values(), Kind.COLLECTION);
        Optional<ArticleSetId> parent = node.optionalId("parent").map(ArticleSetId::new);
        boolean sound = parent.isEmpty() || kind.isInTree()
                && parent.map(sets::get).filter(above -> above.kind() == Kind.COLLECTION).isPresent();
        if (!sound) {
            throw new Problem("json.unknown-id", node.at("parent"), parent.map(ArticleSetId::value).orElse(""));
        }
        int position = kind.isInTree() ? children.merge(parent, 1, Integer::sum) - 1 : 0;
        return new ArticleSet(new ArticleSetId(once.check(node, node.id("id"))), kind, words(node, "name"), parent,
                position, kind.hasQuery() ? node.text("query", "") : "", Presence.LIVE);
    }

    private List<ArticleId> members(Node node) {
        Set<ArticleId> ids = new LinkedHashSet<>();
        for (String id : node.ids("articles")) {
            if (!articles.containsKey(id) || !ids.add(new ArticleId(id))) {
                throw new Problem("json.unknown-id", node.at("articles"), id);
            }
        }
        return List.copyOf(ids);
    }

    private static List<OutletAlias> outlets(List<Node> nodes) {
        List<OutletAlias> all = new ArrayList<>();
        Set<OutletAlias.Key> keys = new LinkedHashSet<>();
        for (Node node : nodes) {
            OutletAlias alias = new OutletAlias(words(node, "name"), words(node, "outlet"),
                    LibraryReader.presence(node));
            if (alias.name().equals(alias.outlet()) || !keys.add(alias.key())) {
                throw new Problem("json.unknown-value", node.at("outlet"), Cited.of(alias.outlet()));
            }
            all.add(alias);
        }
        return all;
    }

    private static String words(Node node, String key) {
        String words = node.text(key);
        if (words.isBlank()) {
            throw new Problem("json.empty", node.at(key));
        }
        return words;
    }
}
