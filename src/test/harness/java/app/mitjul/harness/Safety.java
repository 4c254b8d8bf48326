package app.mitjul.harness;

import app.mitjul.session.Session;
import java.nio.file.Path;

/// The copies beside a library, as the runs use them.
final class Safety {

    private Safety() {
    }

    static void backUp(Session session, Path library) {
        session.saveCopy(library.resolveSibling("copy.mitjul")).join();
    }

    static void recover(Path library) {
        throw new UnsupportedOperationException(library.toString());
    }
}
