package app.mitjul.architecture.samples.runlaterinoneclass.ui.common;

import javafx.application.Platform;

public final class FxThread {
    private FxThread() {
    }

    public static void later(Runnable task) {
        Platform.runLater(task);
    }
}
