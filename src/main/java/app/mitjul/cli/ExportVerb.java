package app.mitjul.cli;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.exchange.ExportContent;
import app.mitjul.exchange.ExportScope;
import app.mitjul.exchange.Exporter;
import app.mitjul.exchange.Format;
import app.mitjul.exchange.out.CsvExport;
import app.mitjul.exchange.out.JsonExport;
import app.mitjul.exchange.out.MarkdownExport;
import app.mitjul.exchange.out.TargetFile;
import app.mitjul.i18n.Problem;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.Reads;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `mitjul export --format F --output FILE`: the library, or a part of it, for other programs and for people.
@Command(name = "export")
final class ExportVerb extends Verb {

    private static final String STDOUT = "-";

    @Option(names = "--format", paramLabel = "csv|json|markdown", required = true)
    @SuppressWarnings("NullAway.Init")
    Format format;

    @Option(names = "--output", paramLabel = "FILE", required = true)
    @SuppressWarnings("NullAway.Init")
    String output;

    @Option(names = "--article", paramLabel = "ARTICLE", descriptionKey = "export.article")
    List<String> articles = List.of();

    @Option(names = "--theme", paramLabel = "T", descriptionKey = "export.theme")
    @Nullable
    String theme;

    @Option(names = "--by", paramLabel = "article|theme", defaultValue = "ARTICLE")
    MarkdownExport.By by = MarkdownExport.By.ARTICLE;

    @Override
    Answer run() {
        boolean toStdout = output.equals(STDOUT);
        if (toStdout && root.json && format != Format.JSON) {
            throw wrongUse("cli.wrong.two-documents");
        }
        Path target = path(output);
        ExportContent content = root.reading(this::content);
        if (toStdout) {
            toStdout(content);
            return Answer.SAID;
        }
        TargetFile.write(target, root.library(), out -> exporter().write(content, out));
        Json json = new Json().with("output", target.toAbsolutePath().normalize().toString())
                .with("format", format.name().toLowerCase(Locale.ROOT)).with("articles", content.entries().size())
                .with("annotations", content.annotations());
        return Answer.of(json, text("cli.export.done", content.annotations(), output));
    }

    private ExportContent content(Reads reads) {
        List<ArticleRow> rows = reads.articles();
        Set<ArticleId> only = new LinkedHashSet<>();
        articles.forEach(name -> only.add(Articles.named(name, rows).article().id()));
        ExportScope scope = articles.isEmpty() ? ExportScope.ALL : ExportScope.of(only);
        Optional<ThemeId> wanted = Optional.ofNullable(theme).map(name -> Themes.named(name, reads.themes()).id());
        return new ExportContent(reads.copy(), wanted.map(scope::withTheme).orElse(scope));
    }

    private Exporter exporter() {
        return switch (format) {
            case CSV -> new CsvExport();
            case JSON -> new JsonExport();
            case MARKDOWN -> new MarkdownExport(messages(), by);
        };
    }

    private void toStdout(ExportContent content) {
        try {
            exporter().write(content,
                    new BufferedWriter(new OutputStreamWriter(root.around().out(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (root.around().out().checkError()) {
            throw new Problem("export.stdout");
        }
    }
}
