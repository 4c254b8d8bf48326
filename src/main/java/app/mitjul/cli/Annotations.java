package app.mitjul.cli;

import app.mitjul.domain.annotation.AnnotationId;
import app.mitjul.i18n.Problem;
import app.mitjul.session.Reads;
import java.util.List;
import java.util.Locale;

/// Annotations as the command line names them.
final class Annotations {

    private Annotations() {
    }

    /// The live annotation whose id this is, or the one whose id begins or ends so.
    static AnnotationId named(String name, Reads reads) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        List<AnnotationId> found = wanted.isEmpty() ? List.of() : reads.annotationsNamed(wanted);
        if (found.isEmpty()) {
            throw new Problem("annotation.not-named", name);
        }
        if (found.size() > 1) {
            throw new Problem("annotation.ambiguous", name, found.size());
        }
        return found.getFirst();
    }
}
