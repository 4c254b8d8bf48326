package app.mitjul.cli;

import app.mitjul.domain.article.Article;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.Reads;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `mitjul list`: the articles in the order of import, with the numbers other verbs take. A filter keeps the numbers.
@Command(name = "list")
final class ListVerb extends Verb {

    @Option(names = "--theme", paramLabel = "T")
    @Nullable
    String theme;

    @Option(names = "--outlet", paramLabel = "O")
    @Nullable
    String outlet;

    @Override
    Answer run() {
        List<ArticleRow> rows = root.reading(this::rows);
        return Answer.of(new Json().with("articles", rows, Articles::json), lines(rows));
    }

    private List<ArticleRow> rows(Reads reads) {
        List<ArticleRow> rows = reads.articles();
        if (theme != null) {
            Theme wanted = Themes.named(theme, reads.themes());
            ThemeId id = wanted.id();
            rows = rows.stream().filter(row -> row.themes().getOrDefault(id, 0) > 0).toList();
        }
        if (outlet != null) {
            String wanted = plain(outlet);
            rows = rows.stream().filter(row -> plain(row.article().source().outlet()).equals(wanted)).toList();
        }
        return rows;
    }

    private static String plain(String outlet) {
        return Normalizer.normalize(outlet.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private List<String> lines(List<ArticleRow> rows) {
        Columns columns = new Columns(true, true, false, false);
        columns.row(text("cli.list.number"), text("cli.list.annotations"), text("cli.list.outlet"),
                text("cli.list.reporter"), text("cli.list.title"));
        for (ArticleRow row : rows) {
            Article article = row.article();
            String title = article.truncated() ? article.title() + " " + text("cli.list.cut-off") : article.title();
            columns.row(Integer.toString(row.number()), Integer.toString(row.annotations()), article.source().outlet(),
                    article.source().reporter(), title);
        }
        return rows.isEmpty() ? List.of(text("cli.list.none")) : columns.lines();
    }
}
