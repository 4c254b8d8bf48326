package app.mitjul.ui.codebook;

import app.mitjul.exchange.CodebookFormat;
import app.mitjul.exchange.in.CodebookFile;
import app.mitjul.exchange.out.CodebookExport;
import app.mitjul.exchange.out.TargetFile;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.FilePicker;
import app.mitjul.ui.model.LibraryModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The way of a codebook from files and into them, off the FX thread.
public final class CodebookFiles {

    private final LibraryModel library;
    private final Texts texts;
    private final FilePicker picker;
    private final Jobs jobs;
    private final Notices notices;

    public CodebookFiles(LibraryModel library, Texts texts, FilePicker picker, Jobs jobs, Notices notices) {
        this.library = library;
        this.texts = texts;
        this.picker = picker;
        this.jobs = jobs;
        this.notices = notices;
    }

    /// Asks for a file and reads it.
    void choose(Consumer<CodebookFile> read) {
        List<Path> files = picker.toImport(texts.text("ui.codebook.import"));
        if (!files.isEmpty()) {
            jobs.run(texts.text("ui.import.reading"), () -> CodebookFile.read(files.getFirst()), read,
                    error -> notices.warn(texts.of(error)));
        }
    }

    /// Asks for a file and writes the codebook to it; its name says in which form.
    void export() {
        String suggested = texts.text("ui.codebook.filename") + ".csv";
        picker.toSave(texts.text("ui.codebook.export"), suggested, "csv").ifPresent(target -> {
            Path open = library.infoProperty().get().orElseThrow().file();
            String name = Objects.toString(target.getFileName(), "");
            jobs.run(texts.text("ui.export.running"), () -> {
                var themes = library.session().reads().themes();
                TargetFile.write(target, open, out -> CodebookExport.write(themes, CodebookFormat.of(name), out));
                return themes.size();
            }, count -> notices.say(texts.text("ui.codebook.exported", count, name)),
                    error -> notices.warn(texts.of(error)));
        });
    }
}
