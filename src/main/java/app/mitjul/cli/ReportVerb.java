package app.mitjul.cli;

import app.mitjul.i18n.Problem;
import app.mitjul.session.Report;
import app.mitjul.settings.Crashes;
import app.mitjul.work.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
        List<String> lines = Report.of(root.library(), root.around().version(), messages().locale(),
                Crashes.in(root.around().places().logFile()));
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            WholeFile.write(target, out -> out.write(bytes));
        } catch (IOException e) {
            throw new Problem(e, "report.not-writable", target.toString());
        }
        return Answer.of(new Json().with("file", target.toString()).with("lines", lines.size()),
                text("cli.report.done", target.toString()));
    }
}
