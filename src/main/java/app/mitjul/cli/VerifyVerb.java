package app.mitjul.cli;

import app.mitjul.session.Verification;
import app.mitjul.session.Verification.OfBackup;
import app.mitjul.session.Verification.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/// `mitjul verify`: looks at the library, at every backup, and at what backups and safety log would bring back; ends as
/// failed if anything is wrong.
@Command(name = "verify")
final class VerifyVerb extends Verb {

    @Override
    Answer run() {
        Verification all = Verification.of(root.library());
        Json json = new Json().with("ok", all.ok()).with("library", json(all.library()))
                .with("backups", all.backups(), b -> BackupNames.json(b.backup()).with("ok", b.result().ok())
                        .texts("problems", sentences(b.result()), sentence -> sentence))
                .with("log", json(all.log()));
        List<String> lines = new ArrayList<>();
        if (all.library().ok()) {
            lines.add(text("cli.verify.library"));
        }
        long good = all.backups().stream().filter(b -> b.result().ok()).count();
        lines.add(text("cli.verify.backups", good, all.backups().size()));
        if (all.log().ok()) {
            lines.add(text("cli.verify.log"));
        }
        return Answer.of(json, lines).withFailures(failures(all));
    }

    private List<String> failures(Verification all) {
        List<String> failures = new ArrayList<>(sentences(all.library()));
        for (OfBackup b : all.backups()) {
            sentences(b.result()).forEach(
                    sentence -> failures.add(text("cli.verify.in", BackupNames.of(b.backup()), sentence)));
        }
        sentences(all.log()).forEach(sentence -> failures.add(text("cli.verify.in-log", sentence)));
        return failures;
    }

    private Json json(Result result) {
        return new Json().with("ok", result.ok()).texts("problems", sentences(result), sentence -> sentence);
    }

    private List<String> sentences(Result result) {
        return Stream.concat(result.problem().map(messages()::of).stream(), result.findings().stream()
                .map(f -> text("check." + f.key(), f.arguments().toArray()))).toList();
    }
}
