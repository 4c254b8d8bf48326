package app.mitjul.cli;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.session.ImportChoice;
import app.mitjul.session.Reads;
import app.mitjul.session.Session;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Does an import: all articles are one step, each library another.
final class Importing {

    private static final Set<ImportRow.Kind> TAKEN = EnumSet.of(ImportRow.Kind.IMPORTED, ImportRow.Kind.NEAR,
            ImportRow.Kind.RESTORED);

    private Importing() {
    }

    /// @param articles
    ///            whether there are any in the files
    static Outcome run(Session session, NamedFiles files, boolean articles) {
        int already = 0;
        List<ArticleId> fresh = new ArrayList<>();
        if (articles) {
            ImportReport report = session.commands()
                    .importAll(files, ImportChoice.USUAL, Progress.NONE, new CancelToken()).join();
            already += report.count(ImportRow.Kind.IDENTICAL);
            fresh.addAll(taken(session.reads(), report));
        }
        // Which articles a merge brought only the list tells, and that is as long as the library.
        Set<ArticleId> before = files.libraries().isEmpty() ? Set.of() : live(session.reads());
        for (LibraryCopy copy : files.libraries()) {
            already += session.commands().merge(copy).join().already();
        }
        if (!files.libraries().isEmpty()) {
            live(session.reads()).stream().filter(id -> !before.contains(id)).forEach(fresh::add);
        }
        return new Outcome(fresh.size(), already, fresh);
    }

    private static List<ArticleId> taken(Reads reads, ImportReport report) {
        return reads.importRows(report.id()).stream().filter(row -> TAKEN.contains(row.kind()))
                .flatMap(row -> row.article().stream()).toList();
    }

    private static Set<ArticleId> live(Reads reads) {
        Set<ArticleId> ids = new LinkedHashSet<>();
        reads.articles().forEach(row -> ids.add(row.article().id()));
        return ids;
    }
}
