package app.mitjul.ui.backup;

import app.mitjul.session.Backup;
import app.mitjul.session.Differences;
import app.mitjul.session.Differences.Count;
import app.mitjul.ui.backup.BackupsViewModel.Line;
import app.mitjul.ui.backup.BackupsViewModel.Room;
import app.mitjul.ui.common.ByteCount;
import app.mitjul.ui.common.FxThread;
import app.mitjul.ui.common.Jobs;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Notices;
import app.mitjul.ui.common.PageLayer;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.model.LibraryModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page "Backups": what copies there are, what differs between each and now, and the way back to one. Restoring is a
/// step like any other, so nothing asks twice.
public final class BackupsPage {

    private final LibraryModel library;
    private final Texts texts;
    private final PageLayer pages;
    private final Jobs jobs;
    private final Notices notices;
    private final Consumer<Backup> look;

    /// @param look opens a backup for reading
    public BackupsPage(LibraryModel library, Texts texts, PageLayer pages, Jobs jobs, Notices notices,
            Consumer<Backup> look) {
        this.library = library;
        this.texts = texts;
        this.pages = pages;
        this.jobs = jobs;
        this.notices = notices;
        this.look = look;
    }

    public void open() {
        BackupsViewModel model = new BackupsViewModel(library, jobs);
        Label room = Nodes.label(Bindings.createStringBinding(() -> model.roomProperty().get().map(this::room)
                .orElse(""), model.roomProperty(), texts.messagesProperty()), "muted");
        room.setWrapText(true);
        room.setMinHeight(Label.USE_PREF_SIZE);
        ListView<Line> list = list(model);
        Label differs = Nodes.plain("", "backup-differs");
        differs.setWrapText(true);
        differs.setMinHeight(112);
        differs.setPrefHeight(112);
        differs.setMaxWidth(Double.MAX_VALUE);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> show(model, now, differs));
        VBox content = new VBox(10, room, list, differs);
        content.getStyleClass().add("page-body");
        VBox.setVgrow(list, Priority.ALWAYS);
        pages.open(new PageLayer.Page(texts.bind("ui.backups.title"), content, buttons(model, list), 760, 660,
                model::stopTesting));
        load(model, list);
    }

    private ListView<Line> list(BackupsViewModel model) {
        ListView<Line> list = new ListView<>(model.lines());
        list.setId("backups-list");
        list.accessibleTextProperty().bind(texts.bind("ui.backups.title"));
        list.setCellFactory(v -> new BackupCell(texts));
        Label empty = Nodes.label(texts.bind("ui.backups.none"), "empty-state");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        return list;
    }

    private void load(BackupsViewModel model, ListView<Line> list) {
        model.load(texts.text("ui.backups.reading"), () -> {
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().selectFirst();
        }, error -> notices.warn(texts.of(error)));
    }

    private HBox buttons(BackupsViewModel model, ListView<Line> list) {
        var selected = list.getSelectionModel().selectedItemProperty();
        BooleanBinding none = selected.isNull();
        Button now = Nodes.button(texts.bind("ui.backups.now"), () -> backUp(model, list));
        now.setId("backups-now");
        Button test = new Button();
        test.setId("backups-test");
        test.setMinWidth(Button.USE_PREF_SIZE);
        test.textProperty().bind(Bindings.createStringBinding(() -> model.testingProperty().get()
                .map(t -> texts.text("ui.backups.testing", t.done() + 1, t.all()))
                .orElseGet(() -> texts.text("ui.backups.test-all")), model.testingProperty(),
                texts.messagesProperty()));
        test.disableProperty().bind(Bindings.isEmpty(model.lines()));
        test.setOnAction(e -> test(model));
        Button read = Nodes.button(texts.bind("ui.backups.look"), () -> with(selected.get(), look));
        read.setId("backups-look");
        Button restore = Nodes.button(texts.bind("ui.backups.restore"),
                () -> with(selected.get(), b -> restore(model, b)),
                "accent");
        restore.setId("backups-restore");
        read.disableProperty().bind(none);
        restore.disableProperty().bind(none);
        HBox row = PageLayer.buttons(Nodes.button(texts.bind("ui.page.close"), pages::close), read, restore);
        row.getChildren().addAll(0, List.of(now, test));
        return row;
    }

    private static void with(@Nullable Line line, Consumer<Backup> action) {
        Optional.ofNullable(line).map(Line::backup).ifPresent(action);
    }

    private void test(BackupsViewModel model) {
        if (model.testingProperty().get().isPresent()) {
            model.stopTesting();
        } else {
            model.testAll(texts.text("ui.backups.test-running"), error -> notices.warn(texts.of(error)));
        }
    }

    private void backUp(BackupsViewModel model, ListView<Line> list) {
        FxThread.then(model.backUp(), taken -> {
            notices.say(texts.text(taken.isPresent() ? "ui.backups.taken" : "ui.backups.already"));
            load(model, list);
        }, error -> notices.warn(texts.of(error)));
    }

    private void restore(BackupsViewModel model, Backup backup) {
        pages.close();
        String time = texts.messagesProperty().get().time(backup.at());
        model.restore(backup, restored -> notices
                .say(texts.text(restored.changed() ? "ui.backups.restored" : "ui.backups.same", time)));
    }

    private String room(Room room) {
        return texts.text("ui.backups.room", room.count(), ByteCount.of(room.backups(), texts.locale()),
                ByteCount.of(room.limit(), texts.locale()), ByteCount.of(room.log(), texts.locale()));
    }

    /// Says what differs between the selected backup and now; counted off the FX thread.
    private void show(BackupsViewModel model, @Nullable Line line, Label differs) {
        if (line == null) {
            differs.setText("");
            return;
        }
        differs.setText(texts.text("ui.backups.comparing"));
        model.differences(line.backup(), found -> differs.setText(words(found)),
                error -> differs.setText(texts.of(error)));
    }

    private String words(Differences d) {
        if (d.none()) {
            return texts.text("ui.backups.nothing-differs");
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("ui.backups.differs"));
        add(lines, "articles", d.articles());
        add(lines, "annotations", d.annotations());
        add(lines, "notes", d.notes());
        add(lines, "translations", d.translations());
        add(lines, "themes", d.themes());
        add(lines, "terms", d.terms());
        add(lines, "arrangement", d.arrangement());
        add(lines, "bin", d.bin());
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String what, Count count) {
        if (!count.none()) {
            lines.add(texts.text("ui.backups.count", texts.text("ui.backups.of." + what), count.here(), count.there(),
                    count.different()));
        }
    }
}
