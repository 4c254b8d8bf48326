package app.mitjul.cli;

import app.mitjul.domain.arrangement.ArticleSet;
import app.mitjul.domain.arrangement.ArticleSet.Kind;
import app.mitjul.session.OpenRequest.Mode;
import app.mitjul.session.Reads;
import app.mitjul.session.Session;
import app.mitjul.session.SetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul label [ARTICLE… --on NAME --off NAME | --rename OLD NEW | --delete NAME]`: the labels of articles.
@Command(name = "label")
final class LabelVerb extends Verb {

    @Parameters(paramLabel = "ARTICLE", descriptionKey = "label.articles")
    List<String> articles = new ArrayList<>();

    @Option(names = "--on", paramLabel = "NAME", descriptionKey = "label.on")
    List<String> on = new ArrayList<>();

    @Option(names = "--off", paramLabel = "NAME", descriptionKey = "label.off")
    List<String> off = new ArrayList<>();

    @Option(names = "--rename", arity = "2", paramLabel = "NAME", descriptionKey = "label.rename")
    List<String> rename = new ArrayList<>();

    @Option(names = "--delete", paramLabel = "NAME", descriptionKey = "label.delete")
    @Nullable
    String delete;

    @Override
    Answer run() {
        boolean labels = !on.isEmpty() || !off.isEmpty();
        int tasks = (labels ? 1 : 0) + (rename.isEmpty() ? 0 : 1) + (delete == null ? 0 : 1);
        if (tasks > 1 || labels == articles.isEmpty()) {
            throw wrongUse("cli.wrong.label");
        }
        return tasks == 0 ? list(root.reading(Reads::sets)) : root.writing(Mode.WRITE, this::act);
    }

    private Answer list(List<SetRow> rows) {
        List<SetRow> labels = rows.stream().filter(row -> row.set().kind() == Kind.LABEL).toList();
        Columns columns = new Columns(true);
        columns.row(text("cli.collections.articles"), text("cli.label.name"));
        labels.forEach(row -> columns.row(Integer.toString(row.articles()), row.set().name()));
        return Answer.of(
                new Json().with("labels", labels, row -> new Json().with("id", row.set().id().value())
                        .with("name", row.set().name()).with("articles", row.articles())),
                labels.isEmpty() ? List.of(text("cli.label.none")) : columns.lines());
    }

    private Answer act(Session session) {
        Reads reads = session.reads();
        if (!rename.isEmpty()) {
            ArticleSet label = ArticleSets.label(rename.getFirst(), reads.sets());
            session.commands().editSet(label.id(), rename.getLast(), "").join();
            return Answer.of(new Json().with("label", label.id().value()).with("name", rename.getLast()),
                    text("cli.label.renamed", label.name(), rename.getLast()));
        }
        if (delete != null) {
            ArticleSet label = ArticleSets.label(delete, reads.sets());
            session.commands().deleteSet(label.id()).join();
            return Answer.of(new Json().with("label", label.id().value()).with("name", label.name()),
                    text("cli.label.deleted", label.name()));
        }
        int count = session.commands().label(ArticleSets.articles(articles, reads), Set.copyOf(on), Set.copyOf(off))
                .join();
        return Answer.of(new Json().with("articles", count), text("cli.label.done", count));
    }
}
