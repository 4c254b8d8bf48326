package app.mitjul.ui.exchange;

import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An import under way: how far it is, and that nothing waits for it.
final class RunStep extends VBox {

    private final ImportFlow flow;
    private final Texts texts;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label says = Nodes.plain("", "import-running");

    RunStep(ImportFlow flow, Texts texts) {
        super(12);
        this.flow = flow;
        this.texts = texts;
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setId("import-progress");
        bar.accessibleTextProperty().bind(says.textProperty());
        Label meanwhile = Nodes.label(texts.bind("ui.import.meanwhile"), "muted");
        meanwhile.setWrapText(true);
        meanwhile.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(says, bar, meanwhile);
    }

    void show() {
        Optional<ImportJob.At> at = flow.run().atProperty().get();
        bar.setProgress(at.map(ImportJob.At::done).orElse(0.0));
        says.setText(flow.run().isCancelled()
                ? texts.text("ui.import.cancelling")
                : texts.text("ui.import.running", at.map(ImportJob.At::count).orElse(0),
                        at.map(a -> (int) Math.floor(100 * a.done())).orElse(0)));
    }
}
