package app.mitjul.architecture.samples.runlaterinoneclass.ui.reader;

import javafx.application.Platform;

public final class BadReaderRunsLater {
    private BadReaderRunsLater() {
    }

    public static void redraw(Runnable task) {
        Platform.runLater(task);
    }
}
