package app.mitjul.ui.exchange;

import app.mitjul.domain.library.ImportReport;
import app.mitjul.domain.library.ImportRow;
import app.mitjul.i18n.Problem;
import app.mitjul.text.HiddenCharacters;
import app.mitjul.ui.common.Texts;
import java.util.Locale;

/// The report of an import in a person's words.
final class ReportWords {

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

    /// Why nothing came in, or what it is alike to; empty for an article like any other.
    String reason(ImportRow row) {
        if (!row.reason().isEmpty()) {
            return texts.of(new Problem(row.reason(), row.arguments().toArray()));
        }
        return row.likeness() > 0 ? texts.text("ui.import.alike", row.likeness()) : "";
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
