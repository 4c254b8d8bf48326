package app.mitjul.session;

import app.mitjul.domain.Uuid7;
import app.mitjul.domain.annotation.AnnotatorId;
import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.exchange.ArticleStream;
import app.mitjul.i18n.Problem;
import app.mitjul.store.LibraryFile;
import app.mitjul.text.LikenessIndex;
import app.mitjul.work.CancelToken;
import app.mitjul.work.Progress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What an import would come to: the same figures and rows, and nothing is written. Articles that would be new have ids
/// that no library knows.
public record ImportForecast(ImportReport report, List<ImportRow> rows) {

    public ImportForecast {
        rows = List.copyOf(rows);
    }

    /// Reads all of a stream; the library is asked batch by batch.
    static ImportForecast of(LibraryFile file, ArticleStream stream, ImportChoice choice, Progress progress,
            CancelToken cancel) {
        LikenessIndex index = new LikenessIndex();
        if (choice.likeness() > 0) {
            file.read(tx -> {
                tx.likeness().eachLive(index::add);
                return index;
            });
        }
        ImportSorting sorting = new ImportSorting(choice, index);
        ImportReading reading = new ImportReading(stream, choice.likeness() > 0);
        List<ImportRow> rows = new ArrayList<>();
        for (ImportBatch next = reading.next(); !next.entries().isEmpty(); next = reading.next()) {
            if (cancel.isCancelled()) {
                throw new Problem("import.cancelled");
            }
            ImportBatch batch = next;
            rows.addAll(file.read(tx -> sorting.sort(tx, batch, Set.of())).rows());
            progress.at(stream.done(), rows.size());
        }
        return new ImportForecast(new ImportReport(Uuid7.next(), Instant.now(), new AnnotatorId(Uuid7.next()),
                stream.found().file(), sorting.files(), choice.likeness(), sorting.counts()), rows);
    }
}
