package app.mitjul.ui.shell;

import app.mitjul.settings.Settings;
import app.mitjul.ui.exchange.SystemFilePicker;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Starts JavaFX with one window and waits until it is closed.
public final class WindowFront {

    private WindowFront() {
    }

    /// @param needs made from what to run when the window has closed
    /// @throws UnsupportedOperationException when there is no display
    public static void run(Path library, boolean samples, Function<Runnable, DesktopNeeds> needs)
            throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        DesktopNeeds all = needs.apply(closed::countDown);
        Settings first = all.settings().read();
        Platform.startup(() -> {
            Stage stage = new Stage();
            Desktop desktop = new Desktop(stage, all, first, new SystemFilePicker(() -> stage));
            var unused = desktop.start(library, samples); // a failure is shown in the window
        });
        closed.await();
        Platform.exit();
    }
}
