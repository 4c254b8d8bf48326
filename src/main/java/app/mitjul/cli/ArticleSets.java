package app.mitjul.cli;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.SetTree;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.i18n.Problem;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.Reads;
import app.mitjul.session.SetRow;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Collections and labels as the command line names and shows them.
final class ArticleSets {

    private ArticleSets() {
    }

    /// The collection a person means: an id, a path of names from the top (A/B), or a name.
    static ArticleSet collection(String name, List<SetRow> rows) {
        SetTree tree = tree(rows);
        String wanted = plain(name);
        List<ArticleSet> all = tree.inOrder();
        List<ArticleSet> found = all.stream().filter(s -> s.id().value().equals(wanted)
                || plain(path(s, tree)).equals(wanted)).toList();
        if (found.isEmpty()) {
            found = all.stream().filter(s -> plain(s.name()).equals(wanted)).toList();
        }
        return one(found, "set.not-named", name);
    }

    /// The label of that name, in any case.
    static ArticleSet label(String name, List<SetRow> rows) {
        String wanted = plain(name);
        return one(rows.stream().map(SetRow::set).filter(s -> s.kind() == Kind.LABEL)
                .filter(s -> s.id().value().equals(wanted) || plain(s.name()).equals(wanted)).toList(),
                "set.no-label", name);
    }

    private static ArticleSet one(List<ArticleSet> found, String missing, String name) {
        if (found.isEmpty()) {
            throw new Problem(missing, name);
        }
        if (found.size() > 1) {
            throw new Problem("set.ambiguous", name);
        }
        return found.getFirst();
    }

    /// The articles a person means.
    static Set<ArticleId> articles(List<String> names, Reads reads) {
        List<ArticleRow> all = reads.articles();
        Set<ArticleId> ids = new LinkedHashSet<>();
        names.forEach(name -> ids.add(Articles.named(name, all).article().id()));
        return ids;
    }

    static SetTree tree(List<SetRow> rows) {
        return SetTree.of(rows.stream().map(SetRow::set).toList());
    }

    static String path(ArticleSet set, SetTree tree) {
        return String.join("/", tree.path(set.id()));
    }

    static Json json(SetRow row, SetTree tree) {
        ArticleSet set = row.set();
        return new Json().with("id", set.id().value()).with("kind", set.kind().name().toLowerCase(Locale.ROOT))
                .with("name", set.name()).with("path", path(set, tree)).with("query", set.query())
                .with("articles", row.articles()).with("all", row.all());
    }

    static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
