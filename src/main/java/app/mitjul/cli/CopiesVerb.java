package app.mitjul.cli;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.i18n.Problem;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.CopyChoice;
import app.mitjul.session.CopyFigures;
import app.mitjul.session.CopyGroup;
import app.mitjul.session.ImportChoice;
import app.mitjul.session.OpenRequest.Mode;
import app.mitjul.session.Reads;
import app.mitjul.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul copies [keep|hide|link|forget GROUP…|all]`: nearly identical articles, and what becomes of them.
@Command(name = "copies")
final class CopiesVerb extends Verb {

    enum Action {
        LIST, KEEP, HIDE, LINK, FORGET
    }

    private static final String ALL = "all";

    @Parameters(index = "0", paramLabel = "keep|hide|link|forget", descriptionKey = "copies.action", arity = "0..1", defaultValue = "LIST")
    Action action = Action.LIST;

    @Parameters(index = "1..*", paramLabel = "GROUP", descriptionKey = "copies.group")
    List<String> groups = new ArrayList<>();

    @Option(names = "--likeness", paramLabel = "PERCENT", descriptionKey = "copies.likeness")
    int likeness = ImportChoice.USUAL.likeness();

    private record Listed(CopyFigures figures, List<CopyGroup> groups, Map<ArticleId, ArticleRow> rows) {

        static Listed of(Reads reads, int likeness) {
            Map<ArticleId, ArticleRow> rows = new HashMap<>();
            reads.articles().forEach(row -> rows.put(row.article().id(), row));
            return new Listed(reads.copyFigures(likeness), reads.copies(likeness), rows);
        }

        ArticleRow row(ArticleId id) {
            return Objects.requireNonNull(rows.get(id));
        }
    }

    @Override
    Answer run() {
        if (likeness < 1 || likeness > 100) {
            throw wrongUse("cli.wrong.likeness");
        }
        if ((action == Action.LIST) != groups.isEmpty()) {
            throw wrongUse("cli.wrong.missing", "GROUP");
        }
        if (action == Action.LIST) {
            return list(root.reading((Reads reads) -> Listed.of(reads, likeness)));
        }
        int changed = root.writing(Mode.WRITE, this::decide);
        return Answer.of(new Json().with("changed", changed), text("cli.copies.done", changed));
    }

    private int decide(Session session) {
        List<CopyGroup> all = session.reads().copies(likeness);
        List<CopyGroup> chosen = groups.contains(ALL)
                ? all.stream().filter(g -> action == Action.FORGET || g.choice().isEmpty()).toList()
                : groups.stream().map(name -> named(name, all)).distinct().toList();
        Set<ArticleId> articles = chosen.stream().flatMap(g -> g.articles().stream()).collect(Collectors.toSet());
        return switch (action) {
            case KEEP -> session.commands().decideCopies(chosen, CopyChoice.KEEP).join();
            case HIDE -> session.commands().decideCopies(chosen, CopyChoice.HIDE).join();
            case LINK -> session.commands().decideCopies(chosen, CopyChoice.LINK).join();
            case FORGET -> session.commands().forgetCopies(articles).join();
            case LIST -> 0;
        };
    }

    private static CopyGroup named(String name, List<CopyGroup> all) {
        Optional<Integer> number = name.matches("[0-9]{1,7}") ? Optional.of(Integer.valueOf(name)) : Optional.empty();
        return number.filter(n -> n >= 1 && n <= all.size()).map(n -> all.get(n - 1))
                .orElseThrow(() -> new Problem("copies.no-group", name, all.size()));
    }

    private Answer list(Listed listed) {
        CopyFigures figures = listed.figures();
        Json json = new Json().with("likeness", likeness).with("articles", figures.articles())
                .with("distinct", figures.distinct()).with("shown", figures.shown())
                .with("groups", listed.groups(), group -> json(group, listed));
        List<String> lines = new ArrayList<>();
        lines.add(text("cli.copies.figures", figures.articles(), figures.distinct(), figures.shown(),
                figures.groups()));
        Columns columns = new Columns(true, true, false, true);
        for (int i = 0; i < listed.groups().size(); i++) {
            CopyGroup group = listed.groups().get(i);
            for (ArticleId id : group.articles()) {
                boolean first = id.equals(group.articles().getFirst());
                ArticleRow row = listed.row(id);
                columns.row(first ? Integer.toString(i + 1) : "", first ? group.percent() + "%" : "",
                        first ? group.choice().map(c -> text("cli.copies." + name(c))).orElse("") : "",
                        Integer.toString(row.number()), row.article().title());
            }
        }
        lines.addAll(columns.lines());
        return Answer.of(json, lines);
    }

    private static Json json(CopyGroup group, Listed listed) {
        return new Json().with("percent", group.percent())
                .with("choice", group.choice().map(CopiesVerb::name).orElse(""))
                .with("first", group.first().value())
                .with("articles", group.articles(), id -> new Json().with("article", id.value())
                        .with("number", listed.row(id).number())
                        .with("title", listed.row(id).article().title()));
    }

    private static String name(CopyChoice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
