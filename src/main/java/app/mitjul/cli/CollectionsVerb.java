package app.mitjul.cli;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.domain.arrangement.ArticleSetId;
import app.mitjul.domain.arrangement.SetTree;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.session.Commands;
import app.mitjul.session.OpenRequest.Mode;
import app.mitjul.session.Reads;
import app.mitjul.session.Session;
import app.mitjul.session.SetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul collections [new|edit|move|delete|add|remove C [ARTICLE…]]`: lists and changes collections.
@Command(name = "collections")
final class CollectionsVerb extends Verb {

    enum Action {
        LIST, NEW, EDIT, MOVE, DELETE, ADD, REMOVE
    }

    @Parameters(index = "0", paramLabel = "new|edit|move|delete|add|remove", descriptionKey = "collections.action", arity = "0..1", defaultValue = "LIST")
    Action action = Action.LIST;

    @Parameters(index = "1", paramLabel = "COLLECTION", descriptionKey = "collections.which", arity = "0..1")
    @Nullable
    String which;

    @Parameters(index = "2..*", paramLabel = "ARTICLE", descriptionKey = "collections.articles")
    List<String> articles = new ArrayList<>();

    @Option(names = "--parent", paramLabel = "C", descriptionKey = "collections.parent")
    @Nullable
    String parent;

    @Option(names = "--at", paramLabel = "N", descriptionKey = "collections.at")
    @Nullable
    Integer at;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "collections.name")
    @Nullable
    String name;

    @Option(names = "--query", paramLabel = "QUERY", descriptionKey = "collections.query")
    @Nullable
    String query;

    @Override
    Answer run() {
        if (action == Action.LIST) {
            return list(root.reading(CollectionsVerb::counted));
        }
        boolean takesArticles = action == Action.ADD || action == Action.REMOVE;
        if (which == null || takesArticles == articles.isEmpty()) {
            throw wrongUse("cli.wrong.missing", which == null ? "COLLECTION" : "ARTICLE");
        }
        String wanted = which;
        return root.writing(Mode.WRITE, session -> act(session, wanted));
    }

    private static List<SetRow> counted(Reads reads) {
        return reads.sets().stream().map(row -> row.set().kind() == Kind.SMART ? reads.counted(row) : row).toList();
    }

    private Answer list(List<SetRow> rows) {
        SetTree tree = ArticleSets.tree(rows);
        List<SetRow> shown = rows.stream().filter(row -> row.set().kind().isInTree()).toList();
        Columns columns = new Columns(true, true, false);
        columns.row(text("cli.collections.articles"), text("cli.collections.all"), text("cli.collections.name"), "");
        for (SetRow row : shown) {
            String indent = "  ".repeat(tree.path(row.set().id()).size() - 1);
            boolean smart = row.set().kind() == Kind.SMART;
            columns.row(smart ? "" : Integer.toString(row.articles()), Integer.toString(row.all()),
                    indent + row.set().name(), row.set().query());
        }
        return Answer.of(new Json().with("collections", shown, row -> ArticleSets.json(row, tree)),
                shown.isEmpty() ? List.of(text("cli.collections.none")) : columns.lines());
    }

    private Answer act(Session session, String wanted) {
        Commands commands = session.commands();
        List<SetRow> rows = session.reads().sets();
        if (action == Action.NEW) {
            ArticleSetId made = commands.createSet(query == null ? Kind.COLLECTION : Kind.SMART, wanted,
                    parent(rows), query == null ? "" : query).join();
            return answer(made, wanted, 0, "cli.collections.made");
        }
        ArticleSet set = ArticleSets.collection(wanted, rows);
        Set<ArticleId> ids = ArticleSets.articles(articles, session.reads());
        return switch (action) {
            case EDIT -> {
                commands.editSet(set.id(), name == null ? set.name() : name, query == null ? set.query() : query)
                        .join();
                yield answer(set.id(), name == null ? set.name() : name, 0, "cli.collections.changed");
            }
            case MOVE -> {
                commands.moveSet(set.id(), parent(rows), at == null ? Integer.MAX_VALUE : at - 1).join();
                yield answer(set.id(), set.name(), 0, "cli.collections.changed");
            }
            case ADD -> answer(set.id(), set.name(), commands.putIn(set.id(), ids).join(), "cli.collections.added");
            case REMOVE -> answer(set.id(), set.name(), commands.takeOut(set.id(), ids).join(),
                    "cli.collections.removed");
            case DELETE, LIST, NEW -> {
                commands.deleteSet(set.id()).join();
                yield answer(set.id(), set.name(), 0, "cli.collections.deleted");
            }
        };
    }

    private Optional<ArticleSetId> parent(List<SetRow> rows) {
        return Optional.ofNullable(parent).map(above -> ArticleSets.collection(above, rows).id());
    }

    private Answer answer(ArticleSetId id, String named, int count, String key) {
        Json json = new Json().with("action", action.name().toLowerCase(Locale.ROOT)).with("collection", id.value())
                .with("name", named).with("articles", count);
        boolean counts = action == Action.ADD || action == Action.REMOVE;
        return Answer.of(json, counts ? text(key, count, named) : text(key, named));
    }
}
