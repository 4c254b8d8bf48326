package app.mitjul.ui.codebook;

import app.mitjul.exchange.in.CodebookFile;
import app.mitjul.session.CodebookPreview;
import app.mitjul.session.CodebookPreview.Kind;
import app.mitjul.session.CodebookPreview.Line;
import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.common.TwoLines;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A codebook that is to come in: what it adds, changes and leaves, which lines were not understood, and the button that
/// takes it in as one step.
final class CodebookImportPanel {

    private final SidePanel panel;
    private final ListView<Line> list = new ListView<>();
    private final CodebookPreview preview;
    private final Texts texts;
    private final Button go;

    CodebookImportPanel(CodebookViewModel model, Texts texts, CodebookFile file, Runnable done) {
        this.texts = texts;
        preview = CodebookPreview.of(model.library().themes(), file.rows());
        go = Nodes.button(texts.bind("ui.codebook.import.go"), () -> {
            model.library().tell(c -> c.importCodebook(preview.entries()));
            done.run();
        }, "accent");
        go.setId("codebook-import-go");
        go.setDisable(preview.count(Kind.ADDED) + preview.count(Kind.CHANGED) == 0);
        list.setId("codebook-import-list");
        list.accessibleTextProperty().bind(texts.bind("ui.codebook.import.list"));
        list.getStyleClass().add("preview");
        list.setCellFactory(v -> new Cell());
        list.getItems().setAll(preview.lines());
        list.getItems().sort(java.util.Comparator.comparing(Line::kind));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox body = new VBox(8, list);
        complaints(file, body);
        panel = new SidePanel(new SimpleStringProperty(texts.text("ui.import.title", file.name())), body, false,
                Nodes.button(texts.bind("ui.page.cancel"), done), go);
        panel.say(texts.text("ui.codebook.import.says", preview.count(Kind.ADDED), preview.count(Kind.CHANGED),
                preview.count(Kind.SAME)));
    }

    private void complaints(CodebookFile file, VBox body) {
        if (!file.complaints().isEmpty()) {
            String sentences = file.complaints().stream().limit(5)
                    .map(c -> texts.text("ui.codebook.import.line", Integer.toString(c.line()),
                            texts.text("skipped." + c.reason(), c.arguments().toArray())))
                    .collect(Collectors.joining("\n"));
            int more = file.complaints().size() - 5;
            Label label = Nodes.plain(more > 0
                    ? sentences + "\n" + texts.text("ui.codebook.import.more", more)
                    : sentences, "problem");
            label.setWrapText(true);
            label.setMinHeight(Button.USE_PREF_SIZE);
            body.getChildren().add(label);
        }
    }

    Node node() {
        return panel;
    }

    void begin() {
        (go.isDisabled() ? list : go).requestFocus();
    }

    private final class Cell extends TwoLines<Line> {
        @Override
        protected String first(Line line) {
            var draft = line.entry().draft();
            return draft.secondName().isBlank() ? draft.name() : draft.name() + " " + draft.secondName();
        }

        @Override
        protected String second(Line line) {
            List<String> path = line.entry().path();
            String kind = texts.text("ui.codebook.import." + line.kind().name().toLowerCase(Locale.ROOT));
            return path.isEmpty() ? kind : kind + " · " + String.join(" › ", path);
        }
    }
}
