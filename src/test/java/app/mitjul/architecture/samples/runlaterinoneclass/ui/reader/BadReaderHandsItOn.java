package app.mitjul.architecture.samples.runlaterinoneclass.ui.reader;

import java.util.concurrent.Executor;
import javafx.application.Platform;

public final class BadReaderHandsItOn {
    private BadReaderHandsItOn() {
    }

    public static Executor executor() {
        return Platform::runLater;
    }
}
