package app.mitjul.cli;

import app.mitjul.exchange.in.limit.Cited;
import app.mitjul.cli.NamedFiles.SkippedPlace;
import app.mitjul.exchange.Found;
import app.mitjul.exchange.FoundEncoding;
import app.mitjul.exchange.ImportOptions;
import app.mitjul.session.OpenRequest.Mode;
import app.mitjul.session.Reads;
import app.mitjul.text.HiddenCharacters;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul import FILE…`: articles from files of every format, folders and archives, libraries from our JSON. Makes a
/// library that is missing. A file that cannot be read is reported and the others are imported.
@Command(name = "import")
final class ImportVerb extends Verb {

    @Parameters(paramLabel = "FILE", descriptionKey = "import.file", arity = "1..*")
    List<String> files = List.of();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Option(names = "--dry-run")
    boolean dryRun;

    @Override
    Answer run() {
        try (NamedFiles named = new NamedFiles(files, options())) {
            boolean articles = named.hasArticles();
            Outcome outcome;
            if (!articles && named.libraries().isEmpty()) {
                outcome = Outcome.NOTHING;
            } else if (dryRun) {
                outcome = forecast(named);
            } else {
                outcome = root.writing(Mode.CREATE, session -> Importing.run(session, named, articles));
            }
            return answer(named, outcome);
        }
    }

    /// What the window learned of columns is known here, too; what is said now comes first.
    private ImportOptions options() {
        return reading.options(this).withRememberedNames(root.columns().known());
    }

    private Outcome forecast(NamedFiles named) {
        return Files.exists(root.library())
                ? root.reading((Reads reads) -> Forecast.of(Optional.of(reads), named))
                : Forecast.of(Optional.empty(), named);
    }

    private Answer answer(NamedFiles named, Outcome outcome) {
        Json json = new Json().with("imported", outcome.imported()).with("already", outcome.already())
                .with("skipped", named.skipped(),
                        s -> new Json().with("file", s.file()).with("line", s.line()).with("reason", reason(s)))
                .texts("articles", outcome.articles(), id -> id.value()).with("files", named.founds(), this::json);
        List<String> lines = new ArrayList<>();
        lines.add(text(dryRun ? "cli.import.would" : "cli.import.done", outcome.imported(), outcome.already()));
        List<String> failures = new ArrayList<>();
        for (SkippedPlace skipped : named.skipped()) {
            String file = HiddenCharacters.visible(skipped.file());
            String reason = reason(skipped);
            if (skipped.isFailure()) {
                failures.add(reason.contains(file) ? reason : text("cli.import.failed", file, reason));
            } else {
                lines.add(skipped.line().map(line -> text("cli.import.skipped", file, Integer.toString(line), reason))
                        .orElseGet(() -> text("cli.import.failed", file, reason)));
            }
        }
        named.founds().forEach(found -> found.table().filter(t -> !t.left().isEmpty()).ifPresent(
                t -> lines.add(text("cli.import.left", HiddenCharacters.visible(found.file()), Cited.of(t.left())))));
        return Answer.of(json, lines).withFailures(failures);
    }

    private String reason(SkippedPlace skipped) {
        return messages().of(skipped.why());
    }

    /// What was recognised, in the words of the options.
    private Json json(Found found) {
        Json json = new Json().with("file", found.file()).with("format", word(found.format())).text("encoding",
                found.encoding().map(FoundEncoding::name));
        found.split().ifPresent(split -> json.with("split", word(split)));
        found.table().ifPresent(table -> {
            json.with("columns", table.columns(), column -> new Json().with("name", column).text("field",
                    Optional.ofNullable(table.mapping().get(column)).map(ImportVerb::word)));
            json.text("identifier", table.identifier());
            json.with("layout", word(table.layout()));
            json.text("dateForm", found.dates().form().map(ImportVerb::word));
        });
        return json.with("language", found.language());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
