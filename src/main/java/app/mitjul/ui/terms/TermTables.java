package app.mitjul.ui.terms;

import app.mitjul.exchange.TermLine;
import app.mitjul.exchange.in.TermTable;
import app.mitjul.exchange.out.TargetFile;
import app.mitjul.exchange.out.TermsExport;
import app.mitjul.session.TermDraft;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.FilePicker;
import app.mitjul.ui.model.LibraryModel;
import java.nio.file.Path;
import java.util.List;

/// The term list as a file: asks for one, reads or writes it off the FX thread, and says what came of it.
final class TermTables {

    private final LibraryModel library;
    private final Texts texts;
    private final FilePicker picker;
    private final Jobs jobs;
    private final Notices notices;

    TermTables(LibraryModel library, Texts texts, FilePicker picker, Jobs jobs, Notices notices) {
        this.library = library;
        this.texts = texts;
        this.picker = picker;
        this.jobs = jobs;
        this.notices = notices;
    }

    void take() {
        picker.toRead(texts.text("ui.terms.import"), "tsv", "txt", "tab").ifPresent(file -> jobs.run(
                texts.text("ui.terms.reading"), () -> TermTable.read(file), this::take, this::failed));
    }

    private void take(List<TermLine> lines) {
        List<TermDraft> drafts = lines.stream()
                .map(t -> new TermDraft(t.source(), t.original(), t.latin(), t.target(), t.note())).toList();
        library.tell(c -> c.importTerms(drafts), result -> notices
                .say(texts.text("ui.terms.imported", result.added(), result.changed(), result.same())));
    }

    void write() {
        picker.toSave(texts.text("ui.terms.export"), texts.text("ui.terms.filename") + ".tsv", "tsv")
                .ifPresent(this::write);
    }

    private void write(Path target) {
        List<TermLine> lines = library.terms().all().stream()
                .map(t -> new TermLine(t.source(), t.original(), t.latin(), t.target(), t.note())).toList();
        Path open = library.infoProperty().get().orElseThrow().file();
        jobs.run(texts.text("ui.terms.writing"), () -> {
            TargetFile.write(target, open, out -> TermsExport.write(lines, out));
            return lines.size();
        }, count -> notices.say(texts.text("ui.terms.exported", count, String.valueOf(target.getFileName()))),
                this::failed);
    }

    private void failed(Throwable error) {
        notices.warn(texts.of(error));
    }
}
