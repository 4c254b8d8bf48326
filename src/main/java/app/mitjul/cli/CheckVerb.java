package app.mitjul.cli;

import app.mitjul.i18n.Problem;
import app.mitjul.session.CheckReport;
import app.mitjul.session.Reads;
import java.util.List;
import picocli.CommandLine.Command;

/// `mitjul check`: looks at the whole library; ends as failed if anything is wrong.
@Command(name = "check")
final class CheckVerb extends Verb {

    @Override
    Answer run() {
        List<String> problems = problems();
        Json json = new Json().with("ok", problems.isEmpty()).texts("problems", problems, sentence -> sentence);
        List<String> lines = problems.isEmpty() ? List.of(text("cli.check.ok")) : List.of();
        return Answer.of(json, lines).withFailures(problems);
    }

    /// A library that does not even open has one problem: why.
    private List<String> problems() {
        try {
            CheckReport report = root.reading(Reads::check);
            return report.findings().stream().map(f -> text("check." + f.key(), f.arguments().toArray())).toList();
        } catch (Problem problem) {
            return List.of(messages().of(problem));
        }
    }
}
