package app.mitjul.ui.settings;

import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.FilePicker;
import app.mitjul.ui.keys.KeyMap;
import app.mitjul.work.WholeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The key card: all keys as they are now, to look at, to print, to keep as a file.
public final class KeyCard {

    private static final double PAPER = 1000;

    private final Texts texts;
    private final PageLayer pages;
    private final KeySheet sheet;
    private final Jobs jobs;
    private final Notices notices;
    private final FilePicker picker;
    private final Paper paper;

    public KeyCard(Texts texts, PageLayer pages, KeyMap keys, Jobs jobs, Notices notices, FilePicker picker,
            Paper paper) {
        this.texts = texts;
        this.pages = pages;
        this.jobs = jobs;
        this.notices = notices;
        this.picker = picker;
        this.paper = paper;
        sheet = new KeySheet(texts, keys);
    }

    public void open() {
        VBox content = new VBox(sheet.columns());
        content.getStyleClass().add("page-body");
        Button print = Nodes.button(texts.bind("ui.key-card.print"),
                () -> paper.print(this::forPaper, done -> notices
                        .say(texts.text(done ? "ui.key-card.printed" : "ui.key-card.not-printed"))));
        print.setId("key-card-print");
        Button save = Nodes.button(texts.bind("ui.key-card.save"), this::save);
        save.setId("key-card-save");
        pages.open(new PageLayer.Page(texts.bind("ui.key.key-card"), content, PageLayer.buttons(print, save,
                Nodes.button(texts.bind("ui.page.close"), pages::close, "accent")), 1080, 0, () -> {}));
    }

    /// Laid out in a scene of its own with the styles of the window.
    private Region forPaper() {
        Region page = sheet.printed(PAPER);
        Scene scene = new Scene(page, PAPER, 1400);
        if (pages.getScene() != null) {
            scene.getStylesheets().setAll(pages.getScene().getStylesheets());
        }
        page.applyCss();
        page.resize(PAPER, page.prefHeight(PAPER));
        page.layout();
        return page;
    }

    private void save() {
        picker.toSave(texts.text("ui.key-card.save"), texts.text("ui.key-card.filename") + ".html", "html")
                .ifPresent(this::save);
    }

    private void save(Path file) {
        byte[] bytes = sheet.html().getBytes(StandardCharsets.UTF_8);
        jobs.run(texts.text("ui.key-card.save"), () -> {
            WholeFile.write(file, out -> out.write(bytes));
            return file;
        }, done -> notices.say(texts.text("ui.key-card.saved", String.valueOf(done.getFileName()))),
                error -> notices.warn(texts.of(error)));
    }
}
