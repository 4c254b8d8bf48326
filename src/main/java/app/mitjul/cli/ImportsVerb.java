package app.mitjul.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.exchange.out.ImportReportCsv;
import app.mitjul.exchange.out.TargetFile;
import app.mitjul.i18n.Problem;
import app.mitjul.session.Reads;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul imports [N|ID [--output FILE]]`: the imports there were, and what became of each row of one.
@Command(name = "imports")
final class ImportsVerb extends Verb {

    @Parameters(index = "0", paramLabel = "IMPORT", descriptionKey = "imports.which", arity = "0..1")
    @Nullable
    String which;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "imports.output")
    @Nullable
    String output;

    /// An import with its rows and the titles of their articles.
    private record Whole(ImportReport report, List<ImportRow> rows, Map<ArticleId, String> titles) {

        static Whole of(Reads reads, String named) {
            ImportReport report = find(reads.imports(), named);
            Map<ArticleId, String> titles = new HashMap<>();
            reads.articles().forEach(row -> titles.put(row.article().id(), row.article().title()));
            return new Whole(report, reads.importRows(report.id()), titles);
        }

        private static ImportReport find(List<ImportReport> all, String named) {
            String wanted = named.strip().toLowerCase(Locale.ROOT);
            if (wanted.matches("[0-9]{1,5}")) {
                int number = Integer.parseInt(wanted);
                if (number >= 1 && number <= all.size()) {
                    return all.get(number - 1);
                }
            }
            return all.stream().filter(r -> !wanted.isEmpty() && r.id().startsWith(wanted)).findFirst()
                    .orElseThrow(() -> new Problem("import.unknown", named));
        }

        String title(ImportRow row) {
            return row.article().map(id -> titles.getOrDefault(id, "")).orElse("");
        }
    }

    @Override
    Answer run() {
        String named = which;
        String target = output;
        if (named == null) {
            if (target != null) {
                throw wrongUse("cli.wrong.missing", "IMPORT");
            }
            return list(root.reading(Reads::imports));
        }
        Whole whole = root.reading((Reads reads) -> Whole.of(reads, named));
        return target == null ? rows(whole) : save(whole, target);
    }

    private Answer list(List<ImportReport> all) {
        Columns columns = new Columns(true, false, true, true, true, true);
        columns.row("", text("cli.imports.at"), text("cli.imports.taken"), text("cli.imports.identical"),
                text("cli.imports.near"), text("cli.imports.skipped"), text("cli.imports.file"));
        for (int i = 0; i < all.size(); i++) {
            ImportReport r = all.get(i);
            columns.row(Integer.toString(i + 1), messages().time(r.at()), Integer.toString(r.taken()),
                    Integer.toString(r.count(ImportRow.Kind.IDENTICAL)),
                    Integer.toString(r.count(ImportRow.Kind.NEAR) + r.count(ImportRow.Kind.NEAR_LEFT_OUT)),
                    Integer.toString(r.count(ImportRow.Kind.SKIPPED)), r.name());
        }
        return Answer.of(new Json().with("imports", all, ImportsVerb::json),
                all.isEmpty() ? List.of(text("cli.imports.none")) : columns.lines());
    }

    private static Json json(ImportReport r) {
        Json counts = new Json();
        for (ImportRow.Kind kind : ImportRow.Kind.values()) {
            counts.with(name(kind), r.count(kind));
        }
        return new Json().with("id", r.id()).with("at", r.at().toString()).with("file", r.name())
                .with("files", r.files()).with("likeness", r.likeness()).with("rows", r.rows()).with("counts", counts);
    }

    private Answer rows(Whole whole) {
        Columns columns = new Columns(false, true, false);
        whole.rows().forEach(row -> columns.row(row.file(), row.row() == 0 ? "" : Integer.toString(row.row()),
                result(row), Stream.of(whole.title(row), reason(row)).filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(" · "))));
        return Answer.of(new Json().with("import", json(whole.report())).with("rows", whole.rows(), this::json),
                columns.lines());
    }

    private Json json(ImportRow row) {
        return new Json().with("file", row.file()).with("row", row.row()).with("result", name(row.kind()))
                .with("article", row.article().map(ArticleId::value).orElse(""))
                .with("like", row.like().map(ArticleId::value).orElse("")).with("percent", row.likeness())
                .with("reason", reason(row));
    }

    private Answer save(Whole whole, String name) {
        Path target = path(name);
        List<ImportReportCsv.Row> rows = whole.rows().stream()
                .map(row -> new ImportReportCsv.Row(row.file(), row.row(), result(row), whole.title(row),
                        row.article().map(ArticleId::value).orElse(""), row.like().map(ArticleId::value).orElse(""),
                        row.likeness(), reason(row)))
                .toList();
        TargetFile.write(target, root.library(), out -> ImportReportCsv.write(rows, out));
        Json json = new Json().with("output", target.toAbsolutePath().normalize().toString()).with("exported",
                rows.size());
        return Answer.of(json, text("cli.imports.saved", rows.size(), name));
    }

    private String result(ImportRow row) {
        return text("cli.imports.kind." + name(row.kind()));
    }

    private String reason(ImportRow row) {
        return row.reason().isEmpty() ? "" : messages().of(new Problem(row.reason(), row.arguments().toArray()));
    }

    private static String name(ImportRow.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
