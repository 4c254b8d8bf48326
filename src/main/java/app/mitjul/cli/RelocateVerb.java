package app.mitjul.cli;

import app.mitjul.i18n.Problem;
import app.mitjul.session.LibraryInfo;
import app.mitjul.session.OpenRequest;
import app.mitjul.session.Relocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `mitjul relocate FILE`: moves the library to another place, with its backups and its safety log.
@Command(name = "relocate")
final class RelocateVerb extends Verb {

    @Parameters(paramLabel = "FILE", descriptionKey = "relocate.to")
    @SuppressWarnings("NullAway.Init")
    String target;

    @Override
    Answer run() {
        Path library = root.library();
        try (Relocation move = Relocation.begin(library, place(library), OpenRequest.Holder.COMMAND_LINE)) {
            boolean home = move.isOf(root.home());
            LibraryInfo moved = opened(move, home);
            Json json = new Json().with("library", moved.file().toString()).with("from", move.from().toString())
                    .with("default", home).with("articles", moved.articles());
            return Answer.of(json, text("cli.relocate.done", moved.file().toString())).withFailures(letGo(move));
        }
    }

    /// A folder takes it under its own name.
    private Path place(Path library) {
        Path place = path(target);
        return Files.isDirectory(place) && library.getFileName() != null
                ? place.resolve(library.getFileName())
                : place;
    }

    /// Opens the new one and lets the settings name it; whatever fails leaves the old one and all that names it.
    private LibraryInfo opened(Relocation move, boolean home) {
        try {
            LibraryInfo info = tried(move);
            root.settings().change(s -> s.moved(move.from().toString(), info.file().toString(), home));
            return info;
        } catch (RuntimeException e) {
            move.keepOld();
            throw e;
        }
    }

    private LibraryInfo tried(Relocation move) {
        try {
            return root.writingAt(move.to(), session -> session.reads().info());
        } catch (Problem e) {
            throw new Problem(e, "library.move-not-opened", move.to().toString(), move.from().toString());
        }
    }

    private List<String> letGo(Relocation move) {
        try {
            move.keepNew();
            return List.of();
        } catch (Problem oldStays) {
            return List.of(messages().of(oldStays));
        }
    }
}
