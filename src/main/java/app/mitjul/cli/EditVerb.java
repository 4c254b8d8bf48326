package app.mitjul.cli;

import app.mitjul.domain.article.ArticleField;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.PartialDate;
import app.mitjul.i18n.Problem;
import app.mitjul.session.FieldPreview;
import app.mitjul.session.OpenRequest.Mode;
import app.mitjul.session.Reads;
import app.mitjul.text.TypedDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul edit [ARTICLE…] --set FIELD=VALUE`: sets fields of one or many articles as one step. Articles are named, or
/// said by the filters of `list`.
@Command(name = "edit")
final class EditVerb extends Verb {

    @Parameters(paramLabel = "ARTICLE", descriptionKey = "edit.articles")
    List<String> articles = new ArrayList<>();

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Option(names = "--all", descriptionKey = "edit.all")
    boolean all;

    @Option(names = "--set", paramLabel = "FIELD=VALUE", required = true, descriptionKey = "edit.set")
    Map<ArticleField, String> values = new LinkedHashMap<>();

    @Option(names = "--dry-run", descriptionKey = "edit.dry-run")
    boolean dryRun;

    @Override
    Answer run() {
        int ways = (articles.isEmpty() ? 0 : 1) + (filter.isEmpty() ? 0 : 1) + (all ? 1 : 0);
        if (ways != 1) {
            throw wrongUse("cli.wrong.edit");
        }
        Map<ArticleField, String> accepted = new LinkedHashMap<>();
        values.forEach((field, value) -> accepted.put(field, value(field, value)));
        if (dryRun) {
            return answer(root.reading(reads -> reads.preview(which(reads), accepted)));
        }
        return root.writing(Mode.WRITE, session -> {
            Set<ArticleId> ids = which(session.reads());
            FieldPreview preview = session.reads().preview(ids, accepted);
            session.commands().editArticles(ids, accepted).join();
            return answer(preview);
        });
    }

    private Set<ArticleId> which(Reads reads) {
        if (!articles.isEmpty()) {
            return ArticleSets.articles(articles, reads);
        }
        Set<ArticleId> ids = new LinkedHashSet<>();
        filter.rows(reads).forEach(row -> ids.add(row.article().id()));
        return ids;
    }

    private static String value(ArticleField field, String typed) {
        return switch (field) {
            case PUBLISHED -> typed.isBlank()
                    ? ""
                    : TypedDate.of(typed).map(PartialDate::toString)
                            .orElseThrow(() -> new Problem("article.date", typed));
            case STATE -> typed.strip().toUpperCase(Locale.ROOT);
            case OUTLET, REPORTER, ROLE, PARTNER, CITED, URL, LANGUAGE -> typed;
        };
    }

    private Answer answer(FieldPreview preview) {
        Json json = new Json().with("articles", preview.articles()).with("changed", preview.changed())
                .with("fields", List.copyOf(preview.fields().entrySet()),
                        each -> new Json().with("field", each.getKey().name().toLowerCase(Locale.ROOT))
                                .with("changed", each.getValue().changed())
                                .with("overwritten", each.getValue().overwritten()))
                .with("done", !dryRun);
        return Answer.of(json, text(dryRun ? "cli.edit.would" : "cli.edit.done", preview.changed(),
                preview.articles()));
    }
}
