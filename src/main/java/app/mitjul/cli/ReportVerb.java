package app.mitjul.cli;

import app.mitjul.i18n.Problem;
import app.mitjul.session.ProgramReport;
import app.mitjul.work.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `mitjul report FILE`: saves what helps to find out what went wrong. Nothing a person wrote is in it.
@Command(name = "report")
final class ReportVerb extends Verb {

    @Parameters(paramLabel = "FILE", descriptionKey = "report.file")
    String file = "";

    @Override
    Answer run() {
        Path target = path(file);
        String report = report();
        byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
        try {
            WholeFile.write(target, out -> out.write(bytes));
        } catch (IOException e) {
            throw new Problem(e, "report.not-writable", target.toString());
        }
        return Answer.of(new Json().with("file", target.toString()).with("lines", report.lines().count()),
                text("cli.report.done", target.toString()));
    }

    /// Of a library that cannot be opened, what lies beside it is told all the same.
    private String report() {
        String version = root.around().version();
        Path log = root.around().places().logFile();
        try {
            return root.comparing(session -> ProgramReport.of(version, Optional.of(session), log));
        } catch (Problem cannotBeOpened) {
            return ProgramReport.of(version, Optional.of(root.library()), Optional.empty(), log);
        }
    }
}
