package app.mitjul.cli;

import app.mitjul.session.OpenRequest.Mode;
import app.mitjul.session.Reads;
import app.mitjul.text.Split;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul import FILE…`: articles from plain text, libraries from our JSON. Makes a library that is missing. A file
/// that cannot be read is reported and the others are imported.
@Command(name = "import")
final class ImportVerb extends Verb {

    @Parameters(paramLabel = "FILE", descriptionKey = "import.file", arity = "1..*")
    List<String> files = List.of();

    @Option(names = "--split", paramLabel = "line|file|blank")
    @Nullable
    Split split;

    @Option(names = "--encoding", paramLabel = "NAME")
    @Nullable
    String encoding;

    @Option(names = "--dry-run")
    boolean dryRun;

    @Override
    Answer run() {
        if (encoding != null && !isCharset(encoding)) {
            throw wrongUse("cli.wrong.encoding", encoding);
        }
        Incoming incoming = Incoming.of(files, Optional.ofNullable(split), Optional.ofNullable(encoding), messages());
        Outcome outcome;
        if (incoming.isEmpty()) {
            outcome = Outcome.NOTHING;
        } else if (dryRun) {
            outcome = forecast(incoming);
        } else {
            outcome = root.writing(Mode.CREATE, session -> Importing.run(session, incoming));
        }
        return answer(incoming, outcome);
    }

    private Outcome forecast(Incoming incoming) {
        return Files.exists(root.library())
                ? root.reading((Reads reads) -> Forecast.of(Optional.of(reads), incoming))
                : Forecast.of(Optional.empty(), incoming);
    }

    private Answer answer(Incoming incoming, Outcome outcome) {
        Json json = new Json().with("imported", outcome.imported()).with("already", outcome.already())
                .with("skipped", incoming.skipped(),
                        s -> new Json().with("file", s.file()).with("line", s.line()).with("reason", s.reason()))
                .texts("articles", outcome.articles(), id -> id.value());
        List<String> lines = new ArrayList<>();
        lines.add(text(dryRun ? "cli.import.would" : "cli.import.done", outcome.imported(), outcome.already()));
        incoming.skipped().stream().filter(s -> s.line().isPresent()).forEach(s -> lines
                .add(text("cli.import.skipped", s.file(), Integer.toString(s.line().orElse(0)), s.reason())));
        incoming.remarks().forEach(root.around().err()::println);
        return Answer.of(json, lines).withFailures(incoming.failures());
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
