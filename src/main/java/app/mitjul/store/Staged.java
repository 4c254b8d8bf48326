package app.mitjul.store;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.store.log.SafetyLog;
import app.mitjul.store.table.Sql;
import java.util.List;

/// What an import has put into a library out of sight.
///
/// @param run
///            id of its report
/// @param files
///            hashes of the original files it brought
public record Staged(String run, List<ArticleId> articles, List<String> files) {

    public Staged {
        articles = List.copyOf(articles);
        files = List.copyOf(files);
    }

    /// Lets the safety log know of every row of it.
    void remember(SafetyLog log) {
        String ids = Sql.ids(articles);
        log.remember("article", "id", ids);
        log.remember("article_text", "article", ids);
        log.remember("text_page", "article", ids);
        log.remember("source_file", "hash", Sql.ids(files));
        log.remember("import_run", "id", Sql.ids(List.of(run)));
        log.remember("import_part", "run", Sql.ids(List.of(run)));
    }
}
