package app.mitjul.ui.shell;

import app.mitjul.domain.annotation.Annotator;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.i18n.Problem;
import app.mitjul.session.Backups;
import app.mitjul.session.OpenRequest;
import app.mitjul.session.Session;
import app.mitjul.settings.Person;
import app.mitjul.settings.Settings;
import app.mitjul.work.Threads;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/// Opens the library of a window. At a start that begins before there is a toolkit: one need not wait for the other.
final class LibraryOpening {

    private final DesktopNeeds needs;

    LibraryOpening(DesktopNeeds needs) {
        this.needs = needs;
    }

    /// Begins at once, where it is known who marks here.
    ///
    /// @param samples
    ///            go into a fresh library
    Optional<CompletableFuture<FirstLook>> early(Settings settings, Path library, boolean samples) {
        if (settings.person().annotatorId().isEmpty()) {
            return Optional.empty();
        }
        Annotator me = annotator(settings.person());
        ExecutorService once = Threads.single("mitjul-opening");
        CompletableFuture<FirstLook> comes = CompletableFuture.supplyAsync(
                () -> FirstLook.at(open(library, me, mayCreate(settings, library), samples), settings), once);
        once.shutdown(); // its thread ends with the task
        return Optional.of(comes);
    }

    /// Whether a library that is missing is to be made: not one that was moved, while its disk is away.
    static boolean mayCreate(Settings settings, Path library) {
        return !library.toString().equals(settings.home());
    }

    /// Who that person is; without a name the one the system knows.
    Annotator annotator(Person person) {
        return new Annotator(new AnnotatorId(person.annotatorId()),
                person.name().isEmpty() ? needs.systemUser() : person.name());
    }

    /// Blocks.
    ///
    /// @param create
    ///            a library that is missing is made
    /// @param samples
    ///            go into a fresh one
    Session open(Path library, Annotator me, boolean create, boolean samples) {
        boolean fresh = create && !Files.exists(library);
        if (fresh && !Backups.beside(library).all().isEmpty()) {
            throw new Problem("library.gone", library.toString());
        }
        OpenRequest.Mode mode = fresh ? OpenRequest.Mode.CREATE : OpenRequest.Mode.WRITE;
        Session opened = Session.openToRead(new OpenRequest(library, mode, me, OpenRequest.Holder.WINDOW,
                Optional.of(needs.memory())));
        if (fresh && samples) {
            needs.samples().into(opened);
        }
        return opened;
    }
}
