package app.mitjul.cli;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.Outlets;
import app.mitjul.domain.arrangement.SetTree;
import app.mitjul.domain.article.Article;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.Reads;
import app.mitjul.session.SetRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `mitjul list`: the articles in the order of import, with the numbers other verbs take. Filters and orders keep the
/// numbers.
@Command(name = "list")
final class ListVerb extends Verb {

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Option(names = "--sort", paramLabel = "number|date|outlet|reporter|title", descriptionKey = "list.sort")
    Sorting sort = Sorting.NUMBER;

    @Option(names = "--group", paramLabel = "outlet|date|reporter|collection", descriptionKey = "list.group")
    @Nullable
    Sorting group;

    private record Listed(List<ArticleRow> rows, Map<String, List<ArticleRow>> groups, Outlets outlets) {
    }

    @Override
    Answer run() {
        if (group == Sorting.NUMBER || group == Sorting.TITLE || sort == Sorting.COLLECTION) {
            throw wrongUse("cli.wrong.order");
        }
        Listed listed = root.reading(this::listed);
        Json json = new Json().with("articles", listed.rows(), Articles::json);
        if (group != null) {
            json.with("groups", List.copyOf(listed.groups().entrySet()), each -> new Json().with("name", each.getKey())
                    .texts("articles", each.getValue(), row -> row.article().id().value()));
        }
        return Answer.of(json, lines(listed));
    }

    private Listed listed(Reads reads) {
        Outlets outlets = Outlets.of(reads.outletAliases());
        List<ArticleRow> rows = sort.sorted(filter.rows(reads), outlets);
        Map<String, List<ArticleRow>> groups = new LinkedHashMap<>();
        if (group == Sorting.COLLECTION) {
            collections(reads, rows, groups);
        } else if (group != null) {
            group.sorted(rows, outlets).forEach(row -> groups
                    .computeIfAbsent(group.of(row, outlets), name -> new ArrayList<>()).add(row));
        }
        return new Listed(rows, groups, outlets);
    }

    /// An article stands in each of its collections; those in none come last.
    private static void collections(Reads reads, List<ArticleRow> rows, Map<String, List<ArticleRow>> groups) {
        List<SetRow> sets = reads.sets();
        SetTree tree = ArticleSets.tree(sets);
        Set<ArticleId> somewhere = new HashSet<>();
        for (SetRow each : sets) {
            ArticleSet set = each.set();
            if (set.kind() == Kind.COLLECTION) {
                Set<ArticleId> members = Set.copyOf(reads.members(set.id()));
                List<ArticleRow> in = rows.stream().filter(row -> members.contains(row.article().id())).toList();
                somewhere.addAll(members);
                if (!in.isEmpty()) {
                    groups.put(ArticleSets.path(set, tree), in);
                }
            }
        }
        List<ArticleRow> rest = rows.stream().filter(row -> !somewhere.contains(row.article().id())).toList();
        if (!rest.isEmpty()) {
            groups.put("", rest);
        }
    }

    private List<String> lines(Listed listed) {
        if (listed.rows().isEmpty()) {
            return List.of(text("cli.list.none"));
        }
        if (listed.groups().isEmpty()) {
            return table(listed.rows(), listed.outlets());
        }
        List<String> lines = new ArrayList<>();
        listed.groups().forEach((name, rows) -> {
            lines.add(Columns.oneLine(name.isEmpty() ? text("cli.list.unknown") : name) + " (" + rows.size() + ")");
            lines.addAll(table(rows, listed.outlets()));
            lines.add("");
        });
        lines.removeLast();
        return lines;
    }

    private List<String> table(List<ArticleRow> rows, Outlets outlets) {
        Columns columns = new Columns(true, true, false, false);
        columns.row(text("cli.list.number"), text("cli.list.annotations"), text("cli.list.outlet"),
                text("cli.list.reporter"), text("cli.list.title"));
        for (ArticleRow row : rows) {
            Article article = row.article();
            String title = article.truncated() ? article.title() + " " + text("cli.list.cut-off") : article.title();
            columns.row(Integer.toString(row.number()), Integer.toString(row.annotations()),
                    outlets.shown(article.source().outlet()), article.source().reporter(), title);
        }
        return columns.lines();
    }
}
