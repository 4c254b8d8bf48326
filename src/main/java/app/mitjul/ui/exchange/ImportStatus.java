package app.mitjul.ui.exchange;

import app.mitjul.ui.common.Nodes;
import app.mitjul.ui.common.Texts;
import app.mitjul.ui.exchange.ImportFlow.Phase;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The import in the status bar while its page is left: how far it is, and the ways back to it and out of it.
final class ImportStatus extends HBox {

    private final ImportFlow flow;
    private final Texts texts;
    private final Button back = new Button();
    private final Button stop;
    private final ProgressBar bar = new ProgressBar(0);
    private final InvalidationListener onFlow = o -> showOn();
    private boolean pageOpen;

    ImportStatus(ImportFlow flow, Texts texts, Runnable open, Runnable stopped) {
        super(8);
        this.flow = flow;
        this.texts = texts;
        back.setId("import-back");
        back.setMinWidth(USE_PREF_SIZE);
        back.getStyleClass().addAll("flat-link", "import-back");
        back.setOnAction(e -> open.run());
        stop = Nodes.iconButton(Feather.X, texts.bind("ui.import.stop"), stopped);
        stop.setId("import-stop");
        bar.setPrefWidth(80);
        bar.setMinWidth(40);
        Nodes.fillWhenShown(this, bar, back, stop);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("import-status");
        flow.phaseProperty().addListener(onFlow);
        flow.run().atProperty().addListener(onFlow);
        texts.messagesProperty().addListener(onFlow);
        showOn();
    }

    void page(boolean open) {
        pageOpen = open;
        showOn();
    }

    private void showOn() {
        Phase phase = flow.phaseProperty().get();
        Nodes.show(this, phase != Phase.NONE && !pageOpen);
        boolean running = phase == Phase.RUNNING;
        Nodes.show(bar, running);
        flow.run().atProperty().get().ifPresent(at -> bar.setProgress(at.done()));
        int percent = flow.run().atProperty().get().map(at -> (int) Math.floor(100 * at.done())).orElse(0);
        back.setText(switch (phase) {
            case RUNNING -> texts.text("ui.import.status.running", percent);
            case DONE -> texts.text("ui.import.status.done");
            case CHOOSING, NONE -> texts.text("ui.import.status.waiting");
        });
    }

    void deactivate() {
        texts.messagesProperty().removeListener(onFlow);
    }
}
