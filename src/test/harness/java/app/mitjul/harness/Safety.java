package app.mitjul.harness;

import app.mitjul.session.Libraries;
import app.mitjul.session.Session;
import app.mitjul.session.Subscription;
import java.nio.file.Path;
import java.util.List;

/// The copies beside a library, as the runs use them.
final class Safety {

    private Safety() {
    }

    static void backUp(Session session, Path library) {
        Libraries.done(session.saveCopy(library.resolveSibling("copy.mitjul")));
    }

    /// Writes down what a person is told of the copies that could not be written.
    static Subscription troubles(Session session, List<String> told) {
        return () -> {};
    }

    static void recover(Path library) {
        throw new UnsupportedOperationException(library.toString());
    }
}
