package app.mitjul.cli;

import app.mitjul.session.JournalStep;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `mitjul history [--limit N]`: the steps, the newest first.
@Command(name = "history")
final class HistoryVerb extends Verb {

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "history.limit", defaultValue = "20")
    int limit;

    @Override
    Answer run() {
        if (limit < 1) {
            throw wrongUse("cli.wrong.steps");
        }
        List<JournalStep> steps = root.reading(reads -> reads.steps(limit));
        Json json = new Json().with("steps", steps,
                step -> new Json().with("number", step.number()).with("step", messages().of(step.step()))
                        .with("at", step.at().toString()).with("undone", step.undone()));
        Columns columns = new Columns(true, false, false);
        steps.forEach(step -> columns.row(Long.toString(step.number()), step.at().toString(),
                step.undone() ? text("cli.history.undone") : "", messages().of(step.step())));
        return Answer.of(json, steps.isEmpty() ? List.of(text("cli.history.none")) : columns.lines());
    }
}
