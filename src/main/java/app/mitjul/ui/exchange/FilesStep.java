package app.mitjul.ui.exchange;

import app.mitjul.ui.common.Icon;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What was chosen: groups of files that are read the same way, and what cannot be read, each with its reason.
final class FilesStep extends VBox {

    private final ImportFlow flow;
    private final Texts texts;
    private final FoundWords words;
    private final VBox rows = new VBox(8);
    private final Runnable addFiles;
    private final Runnable addFolder;

    FilesStep(ImportFlow flow, Texts texts, Runnable addFiles, Runnable addFolder) {
        super(12);
        this.flow = flow;
        this.texts = texts;
        this.addFiles = addFiles;
        this.addFolder = addFolder;
        words = new FoundWords(texts);
        Button files = Nodes.button(texts.bind("ui.import.add"), () -> this.addFiles.run());
        files.setId("import-add");
        Button folder = Nodes.button(texts.bind("ui.import.add-folder"), () -> this.addFolder.run());
        folder.setId("import-add-folder");
        Label hint = Nodes.label(texts.bind("ui.import.drop"), "muted");
        hint.setWrapText(true);
        FlowPane bar = new FlowPane(10, 8, files, folder, hint);
        bar.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(rows, bar);
    }

    void show() {
        rows.getChildren().setAll(flow.model().groups().stream().map(this::row).toList());
    }

    private Node row(FileGroup group) {
        boolean refused = group.problem().isPresent() && group.looks().isEmpty();
        Label name = Nodes.plain(words.name(group), "file-name", "section-title");
        name.setMinWidth(0);
        Label says = Nodes.plain(refused ? words.refusal(group) : facts(group), refused ? "problem" : "muted");
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        VBox text = new VBox(2, name, says);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(12, new Icon(icon(group, refused)), text);
        if (!group.looks().isEmpty()) {
            Button change = Nodes.button(texts.bind("ui.import.change"), () -> {
                flow.model().select(group);
                flow.model().stepProperty().set(ImportViewModel.Step.READING);
            }, "flat-link");
            change.setAccessibleText(texts.text("ui.import.change.spoken", name.getText()));
            row.getChildren().add(change);
        }
        Button remove = Nodes.iconButton(Feather.X, texts.bind("ui.import.remove",
                new javafx.beans.property.SimpleStringProperty(name.getText())), () -> flow.remove(group));
        row.getChildren().add(remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("import-file");
        return row;
    }

    private static Feather icon(FileGroup group, boolean refused) {
        if (refused) {
            return Feather.ALERT_TRIANGLE;
        }
        return group.library().isPresent() ? Feather.BOOK : Feather.FILE_TEXT;
    }

    /// Format, encoding and number of files, as far as they are known.
    private String facts(FileGroup group) {
        if (group.library().isPresent()) {
            return texts.text("ui.import.is-library", group.library().get().articles().size(),
                    group.library().get().annotations().size());
        }
        return group.found().map(f -> {
            String format = words.recognised(f.format(), f.table());
            String encoding = f.encoding().map(e -> " · " + e.name()).orElse("");
            String files = group.count() > 1 ? " · " + texts.text("ui.import.files", group.count()) : "";
            String asks = group.lacksText() ? " · " + texts.text("ui.import.asks").toLowerCase(Locale.ROOT) : "";
            return format + encoding + files + asks;
        }).orElse("");
    }
}
