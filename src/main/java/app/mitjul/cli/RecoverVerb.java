package app.mitjul.cli;

import app.mitjul.i18n.Problem;
import app.mitjul.session.Backups;
import app.mitjul.session.LibraryInfo;
import app.mitjul.session.Rebuildable;
import app.mitjul.session.Rebuilt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `mitjul recover [--to FILE]`: rebuilds a deleted or damaged library from the newest backup and the safety log.
@Command(name = "recover")
final class RecoverVerb extends Verb {

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "recover.to")
    @Nullable
    String to;

    @Override
    Answer run() {
        Path library = root.library();
        Backups backups = Backups.beside(library);
        Optional<Rebuildable> plan = backups.rebuildable();
        if (to == null && !isNeeded(plan)) {
            throw new Problem("recover.not-needed", library.toString());
        }
        Rebuilt rebuilt = to == null ? backups.recover() : backups.rebuild(path(to));
        LibraryInfo info = rebuilt.info();
        Json json = new Json().with("file", rebuilt.file().toString())
                .with("at", plan.map(p -> p.at().toString()).orElse("")).with("generation", info.generation())
                .with("backup", plan.map(p -> BackupNames.of(p.base())).orElse(""))
                .with("commits", plan.map(Rebuildable::commits).orElse(0L))
                .with("articles", info.articles()).with("annotations", info.annotations())
                .with("taggings", info.taggings())
                .with("damaged", rebuilt.damaged().map(Path::toString).orElse(""))
                .with("missing", rebuilt.missing()).texts("unread", rebuilt.unread(), name -> name);
        return Answer.of(json, lines(plan, rebuilt));
    }

    private List<String> lines(Optional<Rebuildable> plan, Rebuilt rebuilt) {
        List<String> lines = new ArrayList<>();
        lines.add(text("cli.recover.done", rebuilt.file().toString(), rebuilt.info().articles(),
                rebuilt.info().annotations()));
        plan.ifPresent(p -> lines.add(text("cli.recover.from", messages().time(p.at()),
                messages().time(p.base().at()), p.commits())));
        rebuilt.damaged().ifPresent(file -> lines.add(text("cli.recover.damaged", file.toString())));
        if (rebuilt.missing() > 0) {
            lines.add(text("check.copies-missing", rebuilt.missing()));
        }
        rebuilt.unread().forEach(name -> lines.add(text("check.copies-unread", name)));
        return lines;
    }

    /// Not when the library is whole and as far as anything that could be rebuilt.
    private boolean isNeeded(Optional<Rebuildable> plan) {
        try {
            return root.reading(reads -> !reads.check().ok()
                    || plan.filter(p -> p.generation() > reads.info().generation()).isPresent());
        } catch (Problem cannotBeRead) {
            return true;
        }
    }
}
