package app.mitjul.harness;

import app.mitjul.i18n.Problem;
import app.mitjul.session.Backups;
import app.mitjul.session.Libraries;
import app.mitjul.session.OpenRequest;
import app.mitjul.session.Rebuilt;
import app.mitjul.session.Session;
import app.mitjul.session.Subscription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The copies beside a library, as the runs use them.
final class Safety {

    private Safety() {
    }

    /// Opens or makes a library as the window does, with the memory of how far it was.
    static Session open(Path library) {
        return Session.open(new OpenRequest(library, OpenRequest.Mode.CREATE, Libraries.ME, OpenRequest.Holder.WINDOW,
                Optional.of(library.resolveSibling("memory.json"))));
    }

    static void backUp(Session session) {
        Libraries.done(session.backUp());
    }

    /// Writes down what a person is told of the copies that could not be written.
    static Subscription troubles(Session session, List<String> told) {
        return session.onTrouble(problem -> told.add(problem.key()), Runnable::run);
    }

    /// A disk or a person takes the library away, its log too; what lies beside it stays.
    static void delete(Path library) throws IOException {
        for (String ending : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(library.resolveSibling(library.getFileName() + ending));
        }
    }

    static Rebuilt recover(Path library) {
        return Backups.beside(library).recover();
    }

    /// What log and backups alone give back.
    static Optional<Rows> rebuilt(Path library, Path target) {
        try {
            return Optional.of(Rows.of(Backups.beside(library).rebuild(target).file()));
        } catch (Problem nothing) {
            return Optional.empty();
        }
    }
}
