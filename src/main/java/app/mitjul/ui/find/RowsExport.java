package app.mitjul.ui.find;

import app.mitjul.domain.annotation.Annotation;
import app.mitjul.domain.article.ArticleId;
import app.mitjul.domain.codebook.Theme;
import app.mitjul.domain.codebook.ThemeId;
import app.mitjul.exchange.out.HitRows;
import app.mitjul.exchange.out.TargetFile;
import app.mitjul.search.ConcordanceRow;
import app.mitjul.search.Field;
import app.mitjul.session.Reads;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.FilePicker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes rows of a concordance to a file the person names, with the themes each hit lies in.
public final class RowsExport {

    private final SearchViewModel search;
    private final Texts texts;
    private final FilePicker picker;
    private final Jobs jobs;
    private final Notices notices;

    public RowsExport(SearchViewModel search, Texts texts, FilePicker picker, Jobs jobs, Notices notices) {
        this.search = search;
        this.texts = texts;
        this.picker = picker;
        this.jobs = jobs;
        this.notices = notices;
    }

    /// @param selected
    ///            none: every hit
    /// @param extension
    ///            `csv` or `xlsx`
    public void save(List<ConcordanceRow> selected, String extension) {
        picker.toSave(texts.text("ui.search.export"), texts.text("ui.search.filename") + "." + extension, extension)
                .ifPresent(target -> {
                    if (selected.isEmpty()) {
                        search.everyRow(all -> write(all, extension, target));
                    } else {
                        write(selected, extension, target);
                    }
                });
    }

    private void write(List<ConcordanceRow> rows, String extension, Path target) {
        Path library = search.library().infoProperty().get().orElseThrow().file();
        jobs.run(texts.text("ui.export.running"), () -> {
            List<HitRows.Row> lines = lines(search.library().session().reads(), rows);
            if (extension.equals("xlsx")) {
                TargetFile.writeBytes(target, library, out -> HitRows.xlsx(lines, out));
            } else {
                TargetFile.write(target, library, out -> HitRows.csv(lines, out));
            }
            return lines.size();
        }, count -> notices.say(texts.text("ui.search.exported", count, String.valueOf(target.getFileName()))),
                error -> notices.warn(texts.of(error)));
    }

    private static List<HitRows.Row> lines(Reads reads, List<ConcordanceRow> rows) {
        Map<ThemeId, String> names = reads.themes().stream().collect(Collectors.toMap(Theme::id, Theme::name));
        Map<ArticleId, List<Annotation>> marks = new HashMap<>();
        List<HitRows.Row> lines = new ArrayList<>();
        for (ConcordanceRow row : rows) {
            List<Annotation> on = row.field() == Field.TITLE
                    ? List.of()
                    : marks.computeIfAbsent(row.article(), reads::annotations);
            List<String> themes = on.stream().filter(a -> a.range().overlaps(row.range()))
                    .flatMap(a -> a.taggings().stream()).map(t -> names.getOrDefault(t.theme(), "")).distinct()
                    .toList();
            lines.add(new HitRows.Row(row.number(), row.title(), row.outlet(), row.left(), row.quote(), row.right(),
                    row.field().name().toLowerCase(Locale.ROOT), row.range().start(), row.range().end(), themes,
                    row.article().value()));
        }
        return lines;
    }
}
