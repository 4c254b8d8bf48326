package app.mitjul.ui.exchange;

import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.change.Change;
import app.mitjul.exchange.out.ImportReportCsv;
import app.mitjul.exchange.out.TargetFile;
import app.mitjul.session.ArticleRow;
import app.mitjul.session.Committed;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.Intake.Result;
import app.mitjul.ui.model.LibraryModel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What can be done with the report of an import.
final class ReportActions {

    private final LibraryModel library;
    private final Texts texts;
    private final FilePicker picker;
    private final Jobs jobs;
    private final Notices notices;

    ReportActions(LibraryModel library, Texts texts, FilePicker picker, Jobs jobs, Notices notices) {
        this.library = library;
        this.texts = texts;
        this.picker = picker;
        this.jobs = jobs;
        this.notices = notices;
    }

    void save(Result result) {
        ReportWords words = new ReportWords(texts);
        Optional<Path> target = picker.toSave(texts.text("ui.import.save"),
                texts.text("ui.import.report.filename") + ".csv", "csv");
        Path file = library.infoProperty().get().orElseThrow().file();
        Map<ArticleId, String> titles = new HashMap<>();
        result.rows().forEach(r -> r.article().flatMap(library::row).map(ArticleRow::article)
                .ifPresent(a -> titles.put(a.id(), a.title())));
        target.ifPresent(to -> jobs.run(texts.text("ui.export.running"), () -> {
            List<ImportReportCsv.Row> rows = result.rows().stream()
                    .map(r -> new ImportReportCsv.Row(r.file(), r.row(), words.kind(r),
                            r.article().map(a -> titles.getOrDefault(a, "")).orElse(""),
                            r.article().map(ArticleId::value).orElse(""), r.like().map(ArticleId::value).orElse(""),
                            r.likeness(), r.reason().isEmpty() ? "" : words.reason(r)))
                    .toList();
            TargetFile.write(to, file, out -> ImportReportCsv.write(rows, out));
            return rows.size();
        }, count -> notices.say(texts.text("ui.import.saved", count, String.valueOf(to.getFileName()))),
                error -> notices.warn(texts.of(error))));
    }

    /// Takes an import back: its step when nothing was done since, else its articles go into the bin and what was done
    /// since stays.
    void undo(Result result) {
        Set<ArticleId> taken = ImportWizard.taken(result);
        if (isNewest(taken)) {
            library.tell(c -> c.undo(1), steps -> notices.say(texts.text("ui.import.undone", taken.size())));
        } else {
            Set<ArticleId> live = taken.stream().filter(id -> library.row(id).isPresent())
                    .collect(Collectors.toSet());
            if (live.isEmpty()) {
                notices.say(texts.text("ui.import.undone.already"));
            } else {
                library.tell(c -> c.deleteArticles(live),
                        done -> notices.say(texts.text("ui.import.binned", live.size())));
            }
        }
    }

    private boolean isNewest(Set<ArticleId> taken) {
        Committed last = library.lastCommitProperty().get();
        return last != null && last.cause() == Committed.Cause.DONE && last.set().step().key().equals("import")
                && last.applied().stream().anyMatch(c -> brings(c, taken));
    }

    private static boolean brings(Change change, Set<ArticleId> taken) {
        return change instanceof Change.ArticlePresence presence && presence.ids().stream().anyMatch(taken::contains);
    }
}
