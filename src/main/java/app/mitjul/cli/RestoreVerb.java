package app.mitjul.cli;

import app.mitjul.session.Backup;
import app.mitjul.session.Backups;
import app.mitjul.session.Differences;
import app.mitjul.session.Differences.Count;
import app.mitjul.session.OpenRequest.Mode;
import app.mitjul.session.Restored;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mitjul restore BACKUP|latest [--to FILE] [--dry-run]`: makes the library what a backup says, as one step; or makes
/// a library of the backup.
@Command(name = "restore")
final class RestoreVerb extends Verb {

    @Parameters(paramLabel = "BACKUP", descriptionKey = "restore.backup")
    String name = "";

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "restore.to")
    @Nullable
    String to;

    @Option(names = "--dry-run", descriptionKey = "restore.dry-run")
    boolean dryRun;

    private record Done(Restored restored, Differences differences) {
    }

    private record Part(String name, Count count) {
    }

    @Override
    Answer run() {
        Backups backups = Backups.beside(root.library());
        Backup backup = BackupNames.find(backups.all(), name);
        Json json = new Json().with("backup", BackupNames.of(backup)).with("at", backup.at().toString());
        if (to != null) {
            Path file = backups.unpack(backup, path(to));
            return Answer.of(json.with("changed", false).with("file", file.toString()),
                    text("cli.restore.unpacked", messages().time(backup.at()), file.toString()));
        }
        return dryRun ? forecast(json, backup) : restored(json, backup);
    }

    private Answer restored(Json json, Backup backup) {
        Done done = root.writing(Mode.WRITE, session -> {
            Differences differences = session.differences(backup).join();
            return new Done(session.commands().restore(backup).join(), differences);
        });
        String key = done.restored().changed() ? "cli.restore.done" : "cli.restore.same";
        return Answer.of(json(json.with("changed", done.restored().changed()), done.differences()),
                text(key, messages().time(backup.at())));
    }

    private Answer forecast(Json json, Backup backup) {
        Differences differences = root.comparing(session -> session.differences(backup).join());
        List<String> lines = new ArrayList<>();
        for (Part part : parts(differences)) {
            if (!part.count().none()) {
                lines.add(text("cli.restore." + part.name(), part.count().here(), part.count().there(),
                        part.count().different()));
            }
        }
        return Answer.of(json(json.with("changed", false), differences),
                lines.isEmpty() ? List.of(text("cli.restore.same", messages().time(backup.at()))) : lines);
    }

    private static List<Part> parts(Differences d) {
        return List.of(new Part("articles", d.articles()), new Part("annotations", d.annotations()),
                new Part("taggings", d.taggings()), new Part("notes", d.notes()),
                new Part("translations", d.translations()), new Part("themes", d.themes()),
                new Part("terms", d.terms()), new Part("arrangement", d.arrangement()), new Part("bin", d.bin()));
    }

    private static Json json(Json json, Differences differences) {
        Json counts = new Json();
        parts(differences).forEach(part -> counts.with(part.name(), new Json().with("here", part.count().here())
                .with("there", part.count().there()).with("different", part.count().different())));
        return json.with("differences", counts);
    }
}
