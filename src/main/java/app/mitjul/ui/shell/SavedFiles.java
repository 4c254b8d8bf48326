package app.mitjul.ui.shell;

import app.mitjul.session.ProgramReport;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.FilePicker;
import app.mitjul.ui.model.LibraryModel;
import app.mitjul.work.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// Writes the library, or what is known of the program, to a file the person names.
final class SavedFiles {

    private final LibraryModel library;
    private final Texts texts;
    private final FilePicker picker;
    private final Jobs jobs;
    private final Notices notices;
    private final DesktopActions desktop;

    SavedFiles(LibraryModel library, Texts texts, FilePicker picker, Jobs jobs, Notices notices,
            DesktopActions desktop) {
        this.library = library;
        this.texts = texts;
        this.picker = picker;
        this.jobs = jobs;
        this.notices = notices;
        this.desktop = desktop;
    }

    /// A copy of the library.
    void saveCopy() {
        Path file = library.infoProperty().get().orElseThrow().file();
        picker.toSave(texts.text("ui.menu.save-copy"),
                texts.text("ui.copy.filename", LibraryWindow.name(file)) + ".mitjul", "mitjul")
                .ifPresent(target -> write("ui.copy.running", "ui.copy.done", target,
                        to -> library.session().saveCopy(to).join()));
    }

    /// What may help to mend the program; it is sent nowhere.
    void saveReport() {
        picker.toSave(texts.text("ui.menu.report"), "mitjul-report.txt", "txt")
                .ifPresent(target -> write("ui.report.running", "ui.report.done", target, to -> {
                    String report = ProgramReport.of(desktop.version(), Optional.of(library.session()), desktop.log());
                    WholeFile.write(to, out -> out.write(report.getBytes(StandardCharsets.UTF_8)));
                }));
    }

    private interface Work {
        void into(Path file) throws IOException;
    }

    private void write(String running, String said, Path target, Work work) {
        jobs.run(texts.text(running), () -> {
            work.into(target);
            return target;
        }, done -> notices.say(texts.text(said, String.valueOf(done.getFileName()))),
                error -> notices.warn(texts.of(error)));
    }
}
