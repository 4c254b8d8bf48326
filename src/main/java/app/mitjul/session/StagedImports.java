package app.mitjul.session;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.domain.library.ImportRow.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Removes imports that were begun and given up: by a person, by a fault, or because the program ended. Their articles were
/// never shown, no step and no line of the safety log knows of them.
final class StagedImports {

    private StagedImports() {
    }

    /// Every one that is there. Not on the writer's thread, and not while an import is under way.
    static void removeAll(Writer writer) {
        writer.stage(tx -> tx.imports().underWay()).join().forEach(run -> remove(run, writer));
    }

    /// Part by part, so that other commands find their turn. Waits until all is gone.
    static void remove(String run, Writer writer) {
        List<List<ArticleId>> parts = new ArrayList<>();
        writer.stage(tx -> {
            tx.imports().eachPart(run, rows -> parts.add(fresh(rows)));
            return run;
        }).join();
        for (List<ArticleId> part : parts) {
            writer.stage(tx -> {
                tx.removeUndone(part);
                return run;
            }).join();
        }
        writer.stage(tx -> {
            tx.imports().remove(run);
            tx.sourceFiles().removeUnused();
            return run;
        }).join();
    }

    private static List<ArticleId> fresh(List<ImportRow> rows) {
        return rows.stream().filter(row -> row.kind() == Kind.IMPORTED || row.kind() == Kind.NEAR)
                .map(ImportRow::article).flatMap(Optional::stream).toList();
    }
}
