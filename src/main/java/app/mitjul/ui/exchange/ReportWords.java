package app.mitjul.ui.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.i18n.Problem;
import app.mitjul.text.HiddenCharacters;
import app.mitjul.ui.common.Texts;
import java.util.Locale;

/// The report of an import in a person's words.
final class ReportWords {

    private static final String LEFT = "import.columns-left";
    private static final int FEW = 3;

    private final Texts texts;

    ReportWords(Texts texts) {
        this.texts = texts;
    }

    String kind(ImportRow row) {
        return texts.text("ui.import.kind." + row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// File and row; the whole file has no row.
    String place(ImportRow row) {
        String file = row.file().isEmpty() ? texts.text("ui.import.pasted") : HiddenCharacters.visible(row.file());
        return row.row() == 0 ? file : texts.text("ui.import.place", file, row.row());
    }

    /// Why nothing came in, what it is alike to, what else there is to say; empty for an article like any other.
    String reason(ImportRow row) {
        String said = row.reason().isEmpty() ? "" : texts.of(new Problem(row.reason(), row.arguments().toArray()));
        String alike = row.likeness() > 0 ? texts.text("ui.import.alike", row.likeness()) : "";
        return Stream.of(alike, said).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
    }

    /// What was left out of the tables, each set of columns once; empty when nothing was.
    String left(List<ImportRow> rows) {
        return rows.stream().filter(row -> row.reason().startsWith(LEFT))
                .map(row -> texts.of(new Problem(LEFT, row.arguments().toArray()))).distinct().limit(FEW)
                .collect(Collectors.joining(" "));
    }

    String name(ImportReport report) {
        String file = report.name().isEmpty()
                ? texts.text("ui.import.pasted")
                : HiddenCharacters.visible(report.name());
        return report.files() > 1 ? texts.text("ui.import.and-more", file, report.files() - 1) : file;
    }

    String time(ImportReport report) {
        return texts.messagesProperty().get().time(report.at());
    }
}
