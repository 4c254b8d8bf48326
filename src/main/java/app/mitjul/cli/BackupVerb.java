package app.mitjul.cli;

import app.mitjul.session.Backup;
import app.mitjul.session.Backups;
import app.mitjul.session.OpenRequest.Mode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `mitjul backup [--list]`: takes a backup now, or lists them.
@Command(name = "backup")
final class BackupVerb extends Verb {

    @Option(names = "--list", descriptionKey = "backup.list")
    boolean list;

    @Override
    Answer run() {
        return list ? listed(Backups.beside(root.library())) : taken();
    }

    private Answer taken() {
        record Taken(Optional<Backup> now, List<Backup> all) {
        }
        Taken taken = root.writing(Mode.WRITE,
                session -> new Taken(session.backUp().join(), session.backups().all()));
        Backup newest = taken.now().orElseGet(() -> taken.all().getFirst());
        Json json = new Json().with("taken", taken.now().isPresent()).with("backup", BackupNames.json(newest));
        return Answer.of(json, text(taken.now().isPresent() ? "cli.backup.done" : "cli.backup.already",
                BackupNames.of(newest)));
    }

    private Answer listed(Backups backups) {
        List<Backup> all = backups.all();
        Json json = new Json().with("folder", backups.folder().toString()).with("bytes", backups.bytes())
                .with("backups", all, BackupNames::json);
        Columns columns = new Columns(true, false, false, true);
        for (int i = 0; i < all.size(); i++) {
            Backup b = all.get(i);
            columns.row(Integer.toString(i + 1), messages().time(b.at()),
                    text("cli.backup.why." + b.why().name().toLowerCase(Locale.ROOT)), Long.toString(b.bytes()),
                    b.sound() ? BackupNames.of(b) : BackupNames.of(b) + " " + text("cli.backup.unsound"));
        }
        return Answer.of(json, all.isEmpty() ? List.of(text("cli.backup.none")) : columns.lines());
    }
}
