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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Does an import: all articles are one step, each library another.
final class Importing {

    private Importing() {
    }

    /// @param articles
    ///            whether there are any in the files
    static Outcome run(Session session, NamedFiles files, boolean articles) {
        Set<ArticleId> before = live(session.reads());
        int already = 0;
        if (articles) {
            ImportReport report = session.commands()
                    .importAll(files, ImportChoice.USUAL, Progress.NONE, new CancelToken()).join();
            already += report.count(ImportRow.Kind.IDENTICAL);
        }
        for (LibraryCopy copy : files.libraries()) {
            already += session.commands().merge(copy).join().already();
        }
        List<ArticleId> fresh = new ArrayList<>(live(session.reads()));
        fresh.removeAll(before);
        return new Outcome(fresh.size(), already, fresh);
    }

    private static Set<ArticleId> live(Reads reads) {
        Set<ArticleId> ids = new LinkedHashSet<>();
        reads.articles().forEach(row -> ids.add(row.article().id()));
        return ids;
    }
}
