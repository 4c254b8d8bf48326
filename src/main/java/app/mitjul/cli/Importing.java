package app.mitjul.cli;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.article.NewArticle;
import app.mitjul.domain.article.SourceFile;
import app.mitjul.domain.library.LibraryCopy;
import app.mitjul.exchange.in.TextImport;
import app.mitjul.session.ImportResult;
import app.mitjul.session.ImportResult.Kind;
import app.mitjul.session.Reads;
import app.mitjul.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Does an import: all texts are one step, each library another.
final class Importing {

    private Importing() {
    }

    static Outcome run(Session session, Incoming incoming) {
        Set<ArticleId> before = live(session.reads());
        int already = 0;
        List<NewArticle> articles = incoming.texts().stream().flatMap(text -> text.articles().stream()).toList();
        if (!articles.isEmpty()) {
            List<SourceFile> files = incoming.texts().stream().map(TextImport::file).toList();
            ImportResult result = session.commands().importArticles(files, articles).join();
            already += Math.toIntExact(result.count(Kind.ALREADY));
        }
        for (LibraryCopy copy : incoming.libraries()) {
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
